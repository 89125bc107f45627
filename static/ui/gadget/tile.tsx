import type { ComponentChildren } from 'preact';
import { PageLink } from '../parts/page-link';
import { t } from '../words';
import type { GadgetHost, ProjectName } from './gadget-host';

/** A gadget where there is no project to name: its heading is for who does not see the tile's own. */
export const Untitled = ({ children }: { children: ComponentChildren }) => (
  <main class="gadget" aria-label={t('gadget.title')}>
    <h1 class="unseen">{t('gadget.title')}</h1>
    {children}
  </main>
);

interface TitledProps {
  readonly host: GadgetHost;
  readonly project: ProjectName;
  /** What stands below the project's name. */
  readonly notes?: readonly string[];
  readonly children: ComponentChildren;
}

/** A gadget under its project's name, which leads to the audit page. */
export const Titled = ({ host, project, notes = [], children }: TitledProps) => (
  <main class="gadget" aria-label={t('gadget.of', { space: project.name })}>
    <header>
      <h1>
        <PageLink host={host} page="audit" projectKey={project.key}>
          {project.name}
        </PageLink>
      </h1>
      {notes.map((note) => (
        <p class="hint" key={note}>
          {note}
        </p>
      ))}
    </header>
    {children}
  </main>
);
