import type { Json } from './model';

type Configuration = Readonly<Record<string, Json>>;

/** A gadget of the app on a dashboard; its configuration is what its form submitted last. */
export interface Gadget {
  readonly id: string;
  readonly dashboardId: string;
  readonly moduleKey: string;
  readonly configuration: Configuration;
}

export interface Dashboard {
  readonly id: string;
  readonly name: string;
  /** Account id; only the owner configures gadgets. */
  readonly ownerId: string;
}

/** What Jira tells a gadget of the place it stands in. */
export interface GadgetExtension {
  readonly type: 'jira:dashboardGadget';
  readonly dashboard: { readonly id: string };
  readonly gadget: { readonly id: string };
  readonly gadgetConfiguration: Configuration;
  readonly entryPoint: 'view' | 'edit';
}

/** The dashboards of a site. */
export class Dashboards {
  readonly all = new Map<string, Dashboard>();
  readonly gadgets = new Map<string, Gadget>();

  add(name: string, ownerId: string): Dashboard {
    const dashboard = { id: String(10000 + this.all.size), name, ownerId };
    this.all.set(dashboard.id, dashboard);
    return dashboard;
  }

  addGadget(dashboardId: string, moduleKey: string, configuration: Configuration = {}): Gadget {
    const gadget = { id: String(10100 + this.gadgets.size), dashboardId, moduleKey, configuration };
    this.gadgets.set(gadget.id, gadget);
    return gadget;
  }

  gadgetsOf(dashboardId: string): Gadget[] {
    return [...this.gadgets.values()].filter((gadget) => gadget.dashboardId === dashboardId);
  }

  extensionOf(gadgetId: string, entryPoint: GadgetExtension['entryPoint']): GadgetExtension {
    const { dashboardId, configuration } = this.gadget(gadgetId);
    return {
      type: 'jira:dashboardGadget',
      dashboard: { id: dashboardId },
      gadget: { id: gadgetId },
      gadgetConfiguration: configuration,
      entryPoint,
    };
  }

  /** What `view.submit` of a gadget's form does; throws where the payload is no object or somebody else owns the dashboard. */
  configure(gadgetId: string, payload: Json, by: string): Gadget {
    const before = this.gadget(gadgetId);
    if (this.all.get(before.dashboardId)?.ownerId !== by) throw new Error('Only the owner configures a gadget.');
    if (payload === null || typeof payload !== 'object' || Array.isArray(payload))
      throw new Error('A gadget is configured with an object.');
    const configuration = payload as Configuration;
    const { refresh } = configuration;
    if (refresh !== undefined && !(typeof refresh === 'number' && Number.isInteger(refresh) && refresh > 0))
      throw new Error('A gadget is refreshed after a whole number of minutes.');
    const after = { ...before, configuration };
    this.gadgets.set(gadgetId, after);
    return after;
  }

  private gadget(id: string): Gadget {
    const gadget = this.gadgets.get(id);
    if (!gadget) throw new Error(`the site has no gadget ${id}`);
    return gadget;
  }
}
