import { useId, useState } from 'preact/hooks';
import type { ApiError } from '../../../src/app/api';
import { asApiError } from '../host';
import { ErrorNotice } from '../parts/error-notice';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words';
import type { GadgetConfig } from './config';
import type { GadgetHost, ProjectName } from './gadget-host';
import { useConfigured, useProjects } from './use-projects';

interface ListProps {
  readonly projects: readonly ProjectName[];
  readonly chosen: string | undefined;
  readonly choose: (projectId: string) => void;
}

function List({ projects, chosen, choose }: ListProps) {
  const name = useId();
  if (projects.length === 0) return <p class="hint">{t('gadget.edit.none')}</p>;
  return (
    <fieldset class="spaces">
      <legend class="unseen">{t('gadget.edit.space')}</legend>
      {projects.map((project) => (
        <label class="choice" key={project.id}>
          <input type="radio" name={name} checked={project.id === chosen} onChange={() => choose(project.id)} />
          <span>
            {project.name} <span class="key">{project.key}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface EditProps {
  readonly host: GadgetHost;
  readonly config: GadgetConfig | undefined;
}

/** Chooses the project of a gadget, among those that the viewer may see. */
export function Edit({ host, config }: EditProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(config?.projectId);
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const id = useId();
  const found = useProjects(host, text.trim());
  const configured = useConfigured(host, config?.projectId);
  const listed = found.projects?.some((project) => project.id === configured?.id) ?? true;
  const projects = [...(configured && !listed && text === '' ? [configured] : []), ...(found.projects ?? [])];
  const fits = chosen !== undefined && projects.some((project) => project.id === chosen);
  const keep = async (kept: GadgetConfig | undefined) => {
    if (!kept || busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await host.keep(kept);
    } catch (thrown) {
      setError(asApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  const save = (event: Event) => {
    event.preventDefault();
    void keep(fits ? { projectId: chosen } : undefined);
  };
  return (
    <form class="edit" noValidate onSubmit={save}>
      <h1>{t('gadget.edit')}</h1>
      <div class="field">
        <label for={id}>{t('gadget.edit.search')}</label>
        <input id={id} type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </div>
      {found.error && <ErrorNotice error={found.error} title="gadget.edit.failed" retry={found.reload} />}
      {!found.projects && !found.error && <Skeleton label={t('loading')} />}
      {found.projects && <List {...{ projects, chosen }} choose={setChosen} />}
      {found.more && <p class="hint">{t('gadget.edit.more')}</p>}
      {error && <ErrorNotice error={error} title="gadget.edit.notKept" />}
      <div class="actions">
        <button class="button primary" aria-disabled={!fits || busy}>
          {t('gadget.edit.save')}
        </button>
        {config && (
          <button type="button" class="button quiet" onClick={() => void keep(config)}>
            {t('cancel')}
          </button>
        )}
      </div>
      <p class="hint">{t('gadget.edit.who')}</p>
    </form>
  );
}
