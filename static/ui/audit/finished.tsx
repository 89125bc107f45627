import { useCallback, useState } from 'preact/hooks';
import type { Run, Uncounted as UncountedFacts } from '../../../src/app/api';
import type { Host } from '../host';
import { Tabs } from '../parts/tabs';
import { t } from '../words';
import { Decisions } from './decisions/decisions';
import { Results } from './results';
import { Uncounted } from './uncounted';
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
  /** True where the viewer may do so at other times. */
  readonly mayDecide: boolean;
  /** What is not counted, as the newest look at the runs has it: the report may have been read before. */
  readonly uncounted: UncountedFacts | undefined;
  /** Looks at the runs again. */
  readonly look: () => void;
}

/** A finished audit: its report, and what people have decided. A report that a decision changed is read again. */
export function Finished(props: FinishedProps) {
  const { host, projectId, projectKey, run, read, hold, take, mayAccept, mayDecide, look } = props;
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
      else look();
    },
    [take, look],
  );
  const report = read.value?.report;
  const uncounted = props.uncounted ?? read.value?.uncounted;
  const counting = mayAccept ? take : undefined;
  return (
    <>
      {uncounted && <Uncounted key={run.id} {...{ host, run, uncounted, counting }} />}
      <Tabs
        label={t('audit.tabs')}
        current={tab}
        change={change}
        tabs={[
          {
            name: 'report',
            label: t('audit.tab.report'),
            content: <Results key={`${run.id} ${round}`} {...{ host, projectId, projectKey, run, read, hold }} />,
          },
          {
            name: 'decisions',
            label: t('audit.tab.decisions'),
            content: (
              <Decisions
                {...{ host, projectId, projectKey, run, report, decided, mayAccept, mayDecide }}
                counted={!uncounted}
              />
            ),
          },
        ]}
      />
    </>
  );
}
