import type { Host } from '../host';
import { Link } from '../parts/link';
import { t } from '../words';
import type { Title } from './titles';

const SILENT = { gone: 'audit.title.gone', failed: 'audit.title.failed' } as const;

/** Key and title of a work item as a link; what stands there instead while it is read, or where it may not be. */
export function IssueTitle({ host, title }: { host: Host; title: Title }) {
  if (title === undefined) {
    return (
      <span class="pending">
        <span class="unseen">{t('audit.title.loading')}</span>
      </span>
    );
  }
  if (typeof title === 'string') return <span class="hint">{t(SILENT[title])}</span>;
  return (
    <Link host={host} url={title.url}>
      <span class="key">{title.key}</span> <bdi>{title.title}</bdi>
    </Link>
  );
}
