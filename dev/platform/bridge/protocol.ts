/** Messages between the page of the host and the frame of the app. Functions travel as `{callback: id}`. */

/** From the frame: a command of `@forge/bridge`, or its height. */
export type FromGuest =
  | { readonly forgeGuest: 1; readonly id: number; readonly command: string; readonly data: unknown }
  | { readonly forgeGuest: 1; readonly height: number };

/** To the frame: an answer, a call of one of its functions, or the theme. */
export type FromHost =
  | {
      readonly forgeHost: 1;
      readonly id: number;
      readonly result?: unknown;
      readonly error?: { name: string; message: string };
    }
  | { readonly forgeHost: 1; readonly callback: string; readonly payload: unknown }
  | { readonly forgeHost: 1; readonly theme: 'light' | 'dark' };

export interface CallbackRef {
  readonly callback: string;
}

export interface HistoryLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly key: string;
  readonly state?: unknown;
}
