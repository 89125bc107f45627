import type { ComponentChildren } from 'preact';
import type { Host } from '../host';

/**
 * A link out of the screen. It is a real link (address in the status bar, copying, middle click), but a plain click goes
 * through the host: screens live in a sandboxed frame whose pop-ups would inherit the sandbox.
 */
export const Link = ({ host, url, children }: { host: Host; url: string; children: ComponentChildren }) => (
  <a
    href={url}
    target="_blank"
    rel="noopener"
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      host.openUrl(url);
    }}
  >
    {children}
  </a>
);
