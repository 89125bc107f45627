/**
 * The host side of `@forge/bridge`, for a page that shows modules of the app in frames, as Jira does.
 *
 *     const mount = mountModule(container, {
 *       moduleKey: 'ownership-context', type: 'jira:issueContext',
 *       appOrigin: 'http://localhost:4001',       // openCustomUi(...).origin
 *       accountId, theme: 'light',
 *       extension: { type, issue: { id, key, type, typeId }, project: { id, key, type } },
 *       navigate: (path) => …,                     // same-tab navigation inside the page
 *     });
 *     mount.emit('JIRA_ISSUE_CHANGED', {…}); mount.setTheme('dark'); mount.unmount();
 *
 * Calls go as JSON POST to `api` (default `/workshop/bridge`): the page's server hands them to `answerBridge` of
 * `bridge-api.ts`. Events on `window` that every mounted module hears: `workshop-jira-event` (`detail: {event, payload}`)
 * and `workshop-theme` (`detail: 'light' | 'dark'`). When a call of the app wrote to an issue, `workshop-issue-changed`
 * (`detail: {issueId, projectId}`) is sent to the page and `JIRA_ISSUE_CHANGED` to the modules.
 */
import { flags } from './bridge/flags';
import { memoryHistory } from './bridge/history';
import type { CallbackRef, FromGuest, FromHost } from './bridge/protocol';
import { addressOf, type Destination } from './bridge/address';

export type Theme = 'light' | 'dark';

export interface ModuleOptions {
  readonly moduleKey: string;
  readonly type: string;
  readonly appOrigin: string;
  readonly accountId: string;
  readonly theme?: Theme;
  /** How far the site's clock is ahead of the real one, in milliseconds: the frame tells the site's time. */
  readonly ahead?: number;
  readonly extension: Readonly<Record<string, unknown>>;
  /** Where calls are posted; `/workshop/bridge` unless said otherwise. */
  readonly api?: string;
  /** Goes to a path of this page; the browser's own navigation where absent. */
  readonly navigate?: (path: string) => void;
  /** Opens a dialog with another frame of the app; without it `Modal.open` fails, as in a place that has no dialogs. */
  readonly openModal?: (options: {
    readonly context: unknown;
    readonly size: unknown;
    readonly title: string;
    close: (payload: unknown) => void;
  }) => void;
  /** A gadget's form has been saved: the page shows the gadget in its other view, with its new configuration. */
  readonly submitted?: (payload: unknown) => void;
  /** Closes the place the module stands in (a dialog); without it `view.close` fails, as in Jira. */
  readonly close?: (payload: unknown) => void;
}

export interface ModuleMount {
  readonly frame: HTMLIFrameElement;
  emit(event: string, payload: unknown): void;
  setTheme(theme: Theme): void;
  unmount(): void;
}

/** What Jira allows a frame. */
const SANDBOX =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

interface Reply {
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly wrote?: readonly { readonly issueId: string; readonly projectId: string }[];
}

class Mount implements ModuleMount {
  readonly frame = document.createElement('iframe');
  private readonly listeners = new Map<string, string>();
  private readonly history = memoryHistory();
  private theme: Theme;
  private themed = false;

  constructor(
    container: HTMLElement,
    private readonly options: ModuleOptions,
  ) {
    this.theme = options.theme ?? 'light';
    this.frame.title = options.moduleKey;
    this.frame.dataset['moduleKey'] = options.moduleKey;
    this.frame.setAttribute('sandbox', SANDBOX);
    this.frame.style.cssText = 'border:0;width:100%;display:block;min-height:40px';
    addEventListener('message', this.onMessage);
    addEventListener('workshop-jira-event', this.onJiraEvent);
    addEventListener('workshop-theme', this.onTheme);
    const ahead = options.ahead ? `&ahead=${options.ahead}` : '';
    this.frame.src = `${options.appOrigin}/?hostname=${encodeURIComponent(location.origin)}${ahead}`;
    container.append(this.frame);
    flags.place();
  }

  emit(event: string, payload: unknown): void {
    for (const [callback, name] of this.listeners) if (name === event) this.post({ forgeHost: 1, callback, payload });
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    if (this.themed) this.post({ forgeHost: 1, theme });
  }

  unmount(): void {
    removeEventListener('message', this.onMessage);
    removeEventListener('workshop-jira-event', this.onJiraEvent);
    removeEventListener('workshop-theme', this.onTheme);
    this.frame.remove();
  }

  private readonly onJiraEvent = (event: Event): void => {
    const { event: name, payload } = (event as CustomEvent<{ event: string; payload: unknown }>).detail;
    this.emit(name, payload);
  };

  private readonly onTheme = (event: Event): void => this.setTheme((event as CustomEvent<Theme>).detail);

  private readonly onMessage = (event: MessageEvent<FromGuest | undefined>): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.options.appOrigin) return;
    if (event.data?.forgeGuest !== 1) return;
    if ('height' in event.data) this.frame.style.height = `${event.data.height}px`;
    else void this.answer(event.data.id, event.data.command, event.data.data);
  };

  private async answer(id: number, command: string, data: unknown): Promise<void> {
    try {
      const run = this.commands[command];
      if (!run) throw new Error(`The host does not know the bridge command ${command}`);
      this.post({ forgeHost: 1, id, result: await run(data as never) });
    } catch (error) {
      const { name, message } = error as Error;
      this.post({ forgeHost: 1, id, error: { name, message } });
    }
  }

  private post(message: FromHost): void {
    this.frame.contentWindow?.postMessage(message, this.options.appOrigin);
  }

  private async remote(command: string, data: object = {}): Promise<unknown> {
    const { accountId, moduleKey, extension, api = '/workshop/bridge' } = this.options;
    const body = JSON.stringify({ command, accountId, moduleKey, extension, ...data });
    const response = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const reply = (await response.json()) as Reply;
    for (const detail of reply.wrote ?? []) this.announce(detail);
    if (reply.error) throw Object.assign(new Error(reply.error.message), { name: reply.error.name });
    return reply.result;
  }

  /** Lets the page and its modules know of a write, as an issue view does. */
  private announce(detail: { readonly issueId: string; readonly projectId: string }): void {
    const { accountId } = this.options;
    const payload = { ...detail, changes: [{ changeType: 'updated', atlassianId: accountId }] };
    dispatchEvent(new CustomEvent('workshop-issue-changed', { detail }));
    dispatchEvent(new CustomEvent('workshop-jira-event', { detail: { event: 'JIRA_ISSUE_CHANGED', payload } }));
  }

  private async context(): Promise<unknown> {
    const context = (await this.remote('context')) as { extension: object };
    const extension = { ...context.extension, location: location.href };
    return { ...context, extension, theme: { colorMode: this.theme } };
  }

  private readonly commands: Readonly<Record<string, (data: never) => unknown>> = {
    getContext: () => this.context(),
    invoke: async ({
      functionKey,
      payload,
      metadata,
    }: {
      functionKey: string;
      payload: unknown;
      metadata?: unknown;
    }) => {
      const body = await this.remote('invoke', { functionKey, payload });
      return metadata === undefined ? body : { body, metadata };
    },
    fetchProduct: (request: object) => this.remote('fetchProduct', { request }),
    on: ({ event, listener }: { event: string; listener: string }) => void this.listeners.set(listener, event),
    off: ({ listener }: { listener: string }) => void this.listeners.delete(listener),
    emit: ({ event, payload }: { event: string; payload: unknown }) => this.emit(event, payload),
    emitPublic: (detail: object) => void dispatchEvent(new CustomEvent('workshop-jira-event', { detail })),
    showFlag: flags.show,
    closeFlag: flags.close,
    getUrl: (to: Destination) => new URL(addressOf(to), location.origin).href,
    navigate: (to: Destination) => this.navigate(to),
    reload: () => void (this.frame.src = String(this.frame.src)),
    enableTheming: () => ((this.themed = true), this.theme),
    history: this.history,
    openModal: (data: { context: unknown; size: unknown; title: string; onClose: CallbackRef }) => this.modal(data),
    close: (payload: unknown) => (this.options.close ? (this.options.close(payload), true) : false),
    submit: (payload: unknown) => this.submit(payload),
    onClose: () => this.options.close !== undefined,
    open: () => false,
    refresh: () => true,
    changeWindowTitle: (title: string) => void (document.title = title),
    emitReadyEvent: () => void (this.frame.dataset['ready'] = 'true'),
    isRovoEnabled: () => false,
    getFrameId: () => this.options.moduleKey,
    emitFrontendCustomMetric: () => undefined,
  };

  /** Saves what a gadget's form submits; a dialog is closed with it. */
  private async submit(payload: unknown): Promise<boolean> {
    if (this.options.close) return (this.options.close(payload), true);
    const saved = (await this.remote('submit', { payload })) === true;
    if (saved) this.options.submitted?.(payload);
    return saved;
  }

  private modal({
    onClose,
    ...data
  }: {
    context: unknown;
    size: unknown;
    title: string;
    onClose: CallbackRef;
  }): boolean {
    if (!this.options.openModal) return false;
    const close = (payload: unknown) => this.post({ forgeHost: 1, callback: onClose.callback, payload });
    this.options.openModal({ ...data, close });
    return true;
  }

  private navigate(to: Destination): void {
    const path = addressOf(to);
    const url = new URL(path, location.origin);
    if (to.type === 'new-tab') return void open(url.href, '_blank', 'noopener');
    if (this.options.navigate && url.origin === location.origin)
      return this.options.navigate(url.pathname + url.search);
    location.assign(url.href);
  }
}

/** Shows a module of the app inside `container`, as the top of this file says. */
export const mountModule = (container: HTMLElement, options: ModuleOptions): ModuleMount =>
  new Mount(container, options);
