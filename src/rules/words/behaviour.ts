import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What a product does, and what goes wrong with it. */
export const behaviourWords: WordClasses = {
  /** What a thing in a product does, told in the present: most often something it should not do. */
  behaves: list(`
    =stays, =loses, =clips, =arrives, =skips, =returns, =keeps, =repeats, =ignores, =accepts, =forgets, =jumps, =hides,
    =shows, =displays, =appears, =opens, =closes, =triggers, =sends, =sorts, =rounds, =blocks, =replaces, =deletes,
    =drops, =fires, =redirects, =reports, =needs, =disappears, =counts, =reads, =writes, =prints, =selects, =resets,
    =remains, =duplicates, =announces, =rejects, =restarts, =logs, =merges, =mixes, =swallows, =expires, =scrolls,
    =wraps, =sits, =fades, =stops, =starts, =saves, =renders, =uses, =exceeds, =requires, =allows, =lets, =prevents,
    =picks, =lists, =contains, =includes, =adds, =removes, =converts, =downloads, =uploads, =imports, =exports, =syncs,
    =matches, =produces, =generates, =submits, =responds, =handles, =creates, =updates, =waits, =freezes, =stalls,
    =switches, =lose, =repeat, =skip, =ignore, =arrive
  `),
  /** Qualities of one function. */
  trait: list(`
    configurable, optional, mandatory, clickable, editable, reusable, collapsible, scrollable, responsive, readable,
    nested, asynchronous, async, read-only, multi-select, drag-and-drop, opt-in, opt-out, idempotent, immutable,
    deprecated, multi-tenant, multi-step, inline, real-time, realtime, full-screen, hard-coded, hardcoded, customizable,
    testable, dismissible, cross-browser, serverless, in-app, soft-delete, three-column, nightly, per tenant
  `),
  /** How people say that something is broken. */
  symptom: list(`
    crash, crashing, freeze, hang, =fails, =failing, broken, =breaks, not working, not showing, not displayed,
    not saved, not found, does not, doesn't, cannot, can't, unable to, won't, couldn't, could not, wasn't, stuck at,
    stuck on, stuck in, blank, is empty, missing from, is missing, are missing, disappear, vanishes, is lost, data loss,
    lost on, =ignored, is wrong, are wrong, wrong total, incorrect, incorrectly, inconsistent, mismatch, misaligned,
    off by one, overlaps, overlapping, overflow, cut off, =truncated, flicker, flaky, jumps, slow, slowness, timeout,
    time out, leak, OOM, segfault, NullPointerException, exception, unhandled, panic, error, 404, 502, 503,
    unauthorized, undefined, =null, NaN, corrupt, corruption, duplicated, duplicates, sent twice, loops, regression,
    no longer, unexpected, unexpectedly, bug, defect, unreadable, too small, too large, too big, too long, stale,
    out of sync, drifts, refuses, bypass, vulnerable, vulnerability, resets, orphaned, hard-coded, hardcoded, typo,
    wrongly, even though, instead of, incompatible, not included in, =wrong, =missing, blurry, noisy, at random,
    sometimes
  `),
};
