/** Lets a frame's clock tell the site's time, which somebody may have moved on: `ms` is how far it is ahead of the real one. */
export function goAhead(ms: number): void {
  if (!Number.isFinite(ms) || ms === 0) return;
  const { now } = Date;
  globalThis.Date = class extends Date {
    constructor(...args: [] | [string | number | Date]) {
      super(...((args.length === 0 ? [now() + ms] : args) as [number]));
    }
    static override now = () => now() + ms;
  } as unknown as DateConstructor;
}
