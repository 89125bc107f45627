import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Host } from '../host';

export type Page = 'settings' | 'audit';

/** A host that leads to the app's pages in any project. */
export interface PageHost extends Host {
  /** Address of a page, where the host tells it. */
  pageUrl(page: Page, projectKey: string): Promise<string | undefined>;
  goTo(page: Page, projectKey: string): void;
}

interface PageLinkProps {
  readonly host: PageHost;
  readonly page: Page;
  readonly projectKey: string;
  readonly children: ComponentChildren;
}

/** A link to one of the app's pages: a real one once its address is known, but a plain click goes through the host. */
export function PageLink({ host, page, projectKey, children }: PageLinkProps) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let here = true;
    host.pageUrl(page, projectKey).then(
      (found) => here && setUrl(found),
      // Without its address the link still leads there by a click.
      () => undefined,
    );
    return () => void (here = false);
  }, [host, page, projectKey]);
  return (
    <a
      href={url ?? '#'}
      onClick={(event) => {
        if (url && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        event.preventDefault();
        host.goTo(page, projectKey);
      }}
    >
      {children}
    </a>
  );
}
