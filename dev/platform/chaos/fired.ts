import { idOf, type CallSite } from './call-site';
import type { Fault } from './kinds';

/** How often what went wrong where, and how often nothing was asked to. */
export class Fired {
  private readonly counts = new Map<string, Map<Fault, number>>();
  /** Calls of a site, and whether any of its answers had a body. */
  readonly calls = new Map<string, { readonly site: CallSite; times: number; body: boolean }>();

  called(site: CallSite): void {
    const known = this.calls.get(idOf(site));
    if (known) known.times += 1;
    else this.calls.set(idOf(site), { site, times: 1, body: false });
  }

  answered(site: CallSite, body: boolean): void {
    const known = this.calls.get(idOf(site));
    if (known && body) known.body = true;
  }

  add(site: CallSite, fault: Fault, times = 1): void {
    const here = this.counts.get(idOf(site)) ?? new Map<Fault, number>();
    this.counts.set(idOf(site), here.set(fault, (here.get(fault) ?? 0) + times));
  }

  of(site: CallSite, fault: Fault): number {
    return this.counts.get(idOf(site))?.get(fault) ?? 0;
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, here) => sum + [...here.values()].reduce((a, b) => a + b, 0), 0);
  }

  merge(other: Fired): void {
    for (const [id, here] of other.counts) {
      const mine = this.counts.get(id) ?? new Map<Fault, number>();
      for (const [fault, times] of here) mine.set(fault, (mine.get(fault) ?? 0) + times);
      this.counts.set(id, mine);
    }
    for (const [id, { site, times, body }] of other.calls) {
      const mine = this.calls.get(id) ?? { site, times: 0, body: false };
      this.calls.set(id, { site, times: mine.times + times, body: mine.body || body });
    }
  }

  /** One line a call site: its calls, then each fault and how often it fired. */
  table(): string {
    const lines = [...this.calls].map(([id, { times }]) => {
      const here = [...(this.counts.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      return `${id}: ${times} calls; ${here.map(([fault, count]) => `${fault} ${count}`).join(', ') || 'none'}`;
    });
    return lines.sort().join('\n');
  }
}
