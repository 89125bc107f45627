// Packages that ship ES modules only: Jest runs CommonJS, so SWC turns these too.
const esm = [
  'mdast-.*',
  'micromark.*',
  'unist-.*',
  'vfile.*',
  'devlop',
  'ccount',
  'longest-streak',
  'zwitch',
  'decode-named-.*',
  'character-entities.*',
  'escape-string-regexp',
  'markdown-table',
  'htmlparser2',
  'entities',
  'dom-serializer',
  'domelementtype',
  'domhandler',
  'domutils',
  'jira\\.js',
  'commander',
  '@sparticuz',
  'preact',
  'valibot',
  '@axe-core',
];

const shared = {
  transform: {
    '\\.(ts|tsx|js|mjs|jsx)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

export default {
  // A busy machine is slow, not wrong.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '/test/browser/'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.{ts,tsx}'] },
  ],
};
