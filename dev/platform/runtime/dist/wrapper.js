'use strict';
// Forge's bundler wants a wrapper beside the loader; ours needs none.
