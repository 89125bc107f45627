import { useCallback, useState } from 'preact/hooks';
import type { Run } from '../../../src/app/api';
import type { Host } from '../host';
import { Tabs } from '../parts/tabs';
import { t } from '../words';
import { Decisions } from './decisions/decisions';
import { Results } from './results';
import type { ReportRead } from './use-report';

interface FinishedProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
  readonly run: Run;
  readonly read: ReportRead;
  readonly hold: (busy: boolean) => void;
  /** Takes over a run that a decision started: it counts anew and reads nothing. */
  readonly take: (run: Run) => void;
  /** True where the viewer may accept all that stands, and nothing is running. */
  readonly mayAccept: boolean;
}

/** A finished audit: its report, and what people have decided. A report that a decision changed is read again. */
export function Finished({ host, projectId, projectKey, run, read, hold, take, mayAccept }: FinishedProps) {
  const [tab, setTab] = useState<'report' | 'decisions'>('report');
  const [round, setRound] = useState(0);
  const [stale, setStale] = useState(false);
  const change = (next: typeof tab) => {
    setTab(next);
    if (next !== 'report' || !stale) return;
    setStale(false);
    setRound(round + 1);
    read.load();
  };
  const decided = useCallback(
    (recount?: Run) => {
      setStale(true);
      if (recount) take(recount);
    },
    [take],
  );
  const report = read.value?.report;
  return (
    <Tabs
      label={t('audit.tabs')}
      current={tab}
      change={change}
      tabs={[
        {
          name: 'report',
          label: t('audit.tab.report'),
          content: (
            <Results
              key={`${run.id} ${round}`}
              {...{ host, projectId, projectKey, run, read, hold }}
              counting={mayAccept ? take : undefined}
            />
          ),
        },
        {
          name: 'decisions',
          label: t('audit.tab.decisions'),
          content: <Decisions {...{ host, projectId, projectKey, run, report, decided, mayAccept }} />,
        },
      ]}
    />
  );
}
