import type { ProjectSummary } from '../../../src/app/api';
import { Icon, type IconName } from '../parts/icon';
import { clock, percent, t } from '../words';
import { stateOf, type State } from './columns';

const SIGNS: Readonly<Partial<Record<State, IconName>>> = {
  error: 'error',
  failed: 'warning',
  done: 'good',
  never: 'info',
  cancelled: 'info',
};

function words({ latest }: ProjectSummary, state: State): string {
  if (state === 'waiting' && latest?.waitsUntil)
    return t('site.state.waitingUntil', { time: clock(latest.waitsUntil) });
  if (state === 'reading' && latest && latest.expected > 0) {
    return t('site.state.readingShare', { share: percent(Math.min(1, latest.read / latest.expected)) });
  }
  return t(`site.state.${state}`);
}

/** How a project's newest run stands, as a sign and words. */
export function StateOf({ project }: { project: ProjectSummary }) {
  const state = stateOf(project);
  return (
    <span class="state" data-state={state}>
      <Icon name={SIGNS[state] ?? 'arrow'} />
      {words(project, state)}
    </span>
  );
}
