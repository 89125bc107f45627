import type { Run } from '../../../../src/app/api';
import { moment, number, t } from '../../words';

type Fact = readonly [name: string, value: string];

/** What a run did, in words; what did not happen is not told. */
function factsOf(run: Run): readonly Fact[] {
  const { kind, by, startedAt, finishedAt, read, rejected, calls, points, sweep, refused, ruleset } = run;
  return [
    [t('audit.run.what'), t(`audit.run.kind.${kind}`)],
    [t('audit.run.by'), t(`audit.run.by.${by}`)],
    [t('audit.run.started'), moment(startedAt)],
    ...(finishedAt === undefined ? [] : [[t('audit.run.finished'), moment(finishedAt)] as const]),
    [t('audit.run.read'), t('audit.run.read.value', { count: read })],
    ...(rejected === 0 ? [] : [[t('audit.run.rejected'), number(rejected)] as const]),
    [t('audit.run.cost'), t('audit.run.cost.value', { calls, points })],
    ...(sweep
      ? [
          [
            t('audit.run.sweep'),
            t('audit.run.sweep.value', { added: sweep.added, gone: sweep.gone, points: sweep.points }),
          ] as const,
        ]
      : []),
    ...(refused === 0 ? [] : [[t('audit.run.refused'), t('audit.run.refused.value', { count: refused })] as const]),
    [t('audit.run.versions'), t('audit.run.versions.value', { ruleset, settings: run.settingsVersion })],
  ];
}

/** How a report came about: what was read and when, what it took, what was found out of step, where the app may not write. */
export const RunDetails = ({ run }: { run: Run }) => (
  <details class="run-details">
    <summary>{t('audit.run')}</summary>
    <dl class="facts">
      {factsOf(run).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </details>
);
