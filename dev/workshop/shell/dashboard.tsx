import { useCallback, useEffect, useState } from 'preact/hooks';
import { AppModule } from './app-module';
import { dashboards, type PlacedDashboard, type PlacedGadget } from './jira';
import type { ShellState } from './state';

interface TileProps {
  readonly state: ShellState;
  readonly gadget: PlacedGadget;
  /** Only the owner of a dashboard configures it. */
  readonly mayEdit: boolean;
  readonly saved: () => void;
}

const isNew = ({ view }: PlacedGadget): boolean => Object.keys(view.gadgetConfiguration).length === 0;

/** A gadget in its frame: a new one is opened for configuring, as Jira does. */
function Tile({ state, gadget, mayEdit, saved }: TileProps) {
  const [editing, setEditing] = useState(mayEdit && isNew(gadget));
  const [round, setRound] = useState(0);
  const type = 'jira:dashboardGadget';
  return (
    <section class="tile" aria-label={`Gadget ${gadget.id}`}>
      <header>
        <h2>Ownership</h2>
        <button type="button" onClick={() => setRound(round + 1)}>
          Refresh
        </button>
        {mayEdit && (
          <button type="button" aria-pressed={editing} onClick={() => setEditing(!editing)}>
            Configure
          </button>
        )}
      </header>
      <AppModule
        key={`${round} ${editing}`}
        state={state}
        module={{ key: gadget.moduleKey, type }}
        size="gadget"
        extension={{ ...(editing ? gadget.edit : gadget.view) }}
        {...(editing && {
          submitted: () => {
            setEditing(false);
            saved();
          },
        })}
      />
    </section>
  );
}

/** A dashboard with gadgets of the app, one of them in a narrow column. */
export function Dashboard({ state, dashboardId }: { state: ShellState; dashboardId: string }) {
  const [all, setAll] = useState<readonly PlacedDashboard[]>();
  const read = useCallback(() => void dashboards().then(setAll), []);
  useEffect(read, [read]);
  const dashboard = all?.find(({ id }) => id === dashboardId);
  if (!all) return <p class="empty">Reading the dashboard…</p>;
  if (!dashboard) return <p class="empty">No dashboard has the id {dashboardId}.</p>;
  const mayEdit = dashboard.ownerId === state.viewer.accountId;
  return (
    <div class="dashboard">
      <h1>{dashboard.name}</h1>
      <div class="tiles">
        {dashboard.gadgets.map((gadget) => (
          <Tile key={gadget.id} {...{ state, gadget, mayEdit }} saved={read} />
        ))}
      </div>
    </div>
  );
}
