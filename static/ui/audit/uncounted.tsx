import type { Run, Uncounted as UncountedFacts } from '../../../src/app/api';
import type { Host } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { uncountedLine } from '../parts/uncounted';
import { useAction } from '../parts/use-action';
import { t } from '../words';

interface UncountedProps {
  readonly host: Host;
  readonly run: Run;
  readonly uncounted: UncountedFacts;
  /** Takes over the run that counts again; absent where the viewer may not start one now. */
  readonly counting: ((run: Run) => void) | undefined;
}

/** Says that the counts are older than the list, and offers to count again. */
export function Uncounted({ host, run, uncounted, counting }: UncountedProps) {
  const action = useAction(host);
  const start = async () => {
    const { projectId, scope } = run;
    const answer = await action.run('startAudit', { projectId, scope, recount: true });
    if (answer) counting?.(answer.run);
  };
  return (
    <Notice tone="info" title={uncountedLine(uncounted)}>
      <p>{t('audit.uncounted.hint')}</p>
      {action.error && <ErrorNotice error={action.error} title="audit.uncounted.failed" />}
      {counting && (
        <div class="actions">
          <button type="button" class="button" aria-disabled={action.busy} onClick={() => void start()}>
            {t('audit.uncounted.count')}
          </button>
        </div>
      )}
    </Notice>
  );
}
