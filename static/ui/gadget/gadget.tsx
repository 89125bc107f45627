import { Notice } from '../parts/notice';
import { t } from '../words';
import { configOf } from './config';
import { Edit } from './edit';
import type { GadgetHost } from './gadget-host';
import { Untitled } from './tile';
import { View } from './view';

interface GadgetProps {
  readonly host: GadgetHost;
  readonly editing: boolean;
  /** What the host kept of this gadget's configuration. */
  readonly kept: unknown;
}

/** The audit of one project on a dashboard: its view, and the form that configures it. */
export function Gadget({ host, editing, kept }: GadgetProps) {
  const config = configOf(kept);
  if (editing) {
    return (
      <main class="gadget" aria-label={t('gadget.edit')}>
        <Edit host={host} config={config} />
      </main>
    );
  }
  if (config) return <View host={host} projectId={config.projectId} />;
  return (
    <Untitled>
      <Notice title={t('gadget.unset')}>
        <p>{t('gadget.unset.hint')}</p>
      </Notice>
    </Untitled>
  );
}
