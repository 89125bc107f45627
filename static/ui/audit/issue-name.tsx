import type { Host } from '../host';
import { Link } from '../parts/link';
import { t } from '../words';
import type { Titles } from './titles';

/** Key and title of an issue as a link; its id while the title is on its way or hidden from the viewer. */
export function IssueName({ host, titles, id }: { host: Host; titles: Titles; id: string }) {
  const link = titles.get(id);
  if (!link) return <span class="issue hint">{t('audit.items.noTitle', { id })}</span>;
  return (
    <span class="issue">
      <Link host={host} url={link.url}>
        {link.key}
      </Link>{' '}
      <span class="title" dir="auto" title={link.title}>
        {link.title}
      </span>
    </span>
  );
}
