import { goAhead } from './ahead';
import type { FromHost, HistoryLocation } from './protocol';

/**
 * Runs inside the app's frame in place of Atlassian's `global-bridge.js`: gives `globalThis.__bridge.callBridge`, which
 * `@forge/bridge` takes when it is loaded, and passes every command to the page around the frame. It also tells the frame's
 * height, as Atlassian's iframe-resizer does.
 */
goAhead(Number(new URLSearchParams(location.search).get('ahead')));

type Callback = (payload: unknown) => void;

const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
const callbacks = new Map<string, Callback>();
let count = 0;

const send = (message: object): void => parent.postMessage({ forgeGuest: 1, ...message }, '*');

function ask(command: string, data?: unknown): Promise<unknown> {
  const id = ++count;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    send({ id, command, data: portable(data) });
  });
}

/** A function cannot leave the frame: its place is taken by a name the host calls it by. */
function portable(data: unknown): unknown {
  if (typeof data === 'function') return { callback: named(data as Callback) };
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'function' ? { callback: named(value as Callback) } : value,
    ]),
  );
}

function named(callback: Callback): string {
  const id = `callback-${++count}`;
  callbacks.set(id, callback);
  return id;
}

async function subscribe(command: string, data: unknown): Promise<{ unsubscribe: () => Promise<void> }> {
  const { event, callback } = data as { event: string; callback: Callback };
  const id = named(callback);
  await ask(command, { event, listener: id });
  return {
    unsubscribe: async () => {
      callbacks.delete(id);
      await ask('off', { listener: id });
    },
  };
}

type Listener = (location: HistoryLocation, action: string) => void;

/** The router history that pages of an app use; the page around keeps the address. */
async function createHistory(): Promise<unknown> {
  const listeners = new Set<Listener>();
  const tell = (location: HistoryLocation, action: string) => {
    history.location = location;
    history.action = action;
    listeners.forEach((listener) => listener(location, action));
  };
  const go = (action: 'PUSH' | 'REPLACE') => async (to: string | Partial<HistoryLocation>) =>
    tell((await ask('history', { action, to })) as HistoryLocation, action);
  const history = {
    action: 'POP',
    location: (await ask('history', { action: 'GET' })) as HistoryLocation,
    listen: (listener: Listener) => (listeners.add(listener), () => listeners.delete(listener)),
    push: go('PUSH'),
    replace: go('REPLACE'),
    go: async (by: number) => tell((await ask('history', { action: 'GO', by })) as HistoryLocation, 'POP'),
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
  };
  return history;
}

function paint(theme: 'light' | 'dark'): void {
  const root = document.documentElement;
  root.setAttribute('data-color-mode', theme);
  root.setAttribute('data-theme', 'dark:dark light:light spacing:spacing typography:typography');
}

async function enableTheming(): Promise<void> {
  paint((await ask('enableTheming')) as 'light' | 'dark');
}

function receive(message: FromHost): void {
  if ('theme' in message) return paint(message.theme);
  if ('callback' in message) return callbacks.get(message.callback)?.(message.payload);
  const call = waiting.get(message.id);
  waiting.delete(message.id);
  if (!message.error) return call?.resolve(message.result);
  call?.reject(Object.assign(new Error(message.error.message), { name: message.error.name }));
}

addEventListener('message', (event: MessageEvent<FromHost | undefined>) => {
  if (event.source === parent && event.data?.forgeHost === 1) receive(event.data);
});

const own: Record<string, (data: unknown) => Promise<unknown>> = {
  on: (data) => subscribe('on', data),
  onPublic: (data) => subscribe('on', data),
  createHistory,
  enableTheming,
};

Object.assign(globalThis, {
  __bridge: { callBridge: (command: string, data?: unknown) => own[command]?.(data) ?? ask(command, data) },
});

addEventListener('DOMContentLoaded', () => {
  const tell = () => send({ height: document.documentElement.offsetHeight });
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
});
