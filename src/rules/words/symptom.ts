import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** How people say that something is broken. */
export const symptomWords: WordClasses = {
  symptom: list(`
    crash, crashes, crashing, freezes, freeze, hangs, hang, =fails, =failing, fails to, fails when, fails with, failed to, failure when,
    is failing, broken, is broken, =breaks, breaking on, not working, does not work, doesn't work, don't work, not loading, does not load,
    doesn't load, not showing, not showing up, not shown, not displayed, not displaying, not visible, doesn't show, does not show, does not
    appear, doesn't appear, not appearing, not updating, does not update, doesn't update, not saved, not saving, does not save, doesn't save,
    not sent, not received, not found, not rendering, not rendered, does not render, doesn't render, not respected, not applied, not recognised,
    not recognized, not possible to, does not, doesn't, cannot, can't, can not,
    unable to, won't, will not open, couldn't, could not, wasn't, never ends, never finishes, never called, gets stuck, stuck at, stuck on,
    stuck in, is stuck, blank, blank page, blank screen, white screen, black screen, empty list, empty page, is empty, shows empty, missing from,
    is missing, are missing, goes missing, disappears, disappear, vanishes, is lost, gets lost, data loss, lost on, =lost after, is ignored,
    are ignored, =ignored, is wrong, are wrong, wrong total, wrong order, wrong value, wrong result, wrong data, wrong date, wrong time, wrong
    format, wrong position, wrong colour, wrong color, wrong message, wrong user, shows wrong, returns wrong, incorrect, incorrectly, inaccurate,
    inconsistent, mismatch, mismatched, misaligned, misplaced, off by one, off-by-one, overlaps, overlapping, overflows, overflow, cut off,
    =truncated, clipped, cropped wrongly, flickers, flickering, flicker, flaky, jumps, jitters, stutters, laggy, lags, slow, very slow, too slow,
    slowness, sluggish, unresponsive, takes too long, takes forever, times out, timing out, timed out, timeout, time out, deadlock, race
    condition, memory leak, leaks, leaking, leak, out of memory, OOM, stack overflow, segfault, segmentation fault, null pointer, NullPointerException,
    NPE, exception, exceptions, unhandled, uncaught, throws, threw, panic, panics, traceback, TypeError, ReferenceError, KeyError, ValueError,
    AttributeError, ImportError, error, errors, error when, error on, errors out, 404, 500 error, 502,
    503, 504, status 500, HTTP 500, internal server error, bad request, bad gateway, permission denied, access denied, unauthorized, undefined,
    =null, NaN, corrupt, corrupted, corruption, garbled, encoding issue, duplicated, duplicates, duplicate entries, duplicate rows, shows twice,
    sent twice, counted twice, twice in, double charged, doubles, loops forever, infinite loop, infinite redirect, redirect loop, loops, regression, regressed,
    stopped working, no longer, no longer works, used to work, unexpected, unexpectedly, unintended, weird, strange behaviour, strange behavior,
    bug, bug in, glitch, defect, hidden behind, unreadable, illegible, invisible, unclickable, not clickable, not responsive, too small,
    too large, too big, too long, too wide, too narrow, too close, too dark, stale, out of sync, outdated value, drifts, skewed, logged
    out, kicked out, locked out, refuses, rejects valid, accepts invalid, allows invalid, bypass, bypassed, vulnerable, vulnerability, =exposed
    publicly, resets, reset itself, reverts to, gets reset, orphaned, dangling, hard-coded, hardcoded, dead link, broken link, typo, typos,
    misspelled, misspelt, wrongly, only works, even though, instead of, fails on, failing on, conflict with, conflicts with, incompatible, breaks when,
    not credited, not charged, not calculated, not counted, not created, not deleted, not exported, not imported, not synced, not syncing, not validated, not translated, not handled, not persisted, not closed, not closing, not removed, not linked, not sorted, not filtered, not encoded, not escaped, not logged, not called, not executed, not cached, not refunded, not delivered, not assigned, not triggered, not triggering, not firing, not fired, not opening, not refreshed, not refreshing, not cleared, not localised, not localized, not escaped, not reset, not restored, not readable, not selectable, not editable, not scrollable, not accessible, not available on, not supported, not enforced, not stored, not propagated, not included in, not aligned, not centred, not centered, not hidden, not reachable, not responding, not returned, not printed, not printing, not matching, not unique, not rounded, arrives late, too late, delayed on, expires too early, too early, lands in spam, drops rows, loses data, differ from, differs from,
    =wrong, =missing, out of order, blurry, pixelated, jerky, choppy, noisy, delayed by, two days late, never arrives, never loads, never shown, only half, half loaded, too often, endlessly, without reason, for no reason, at random, randomly, sometimes, intermittent, intermittently, sporadic, sporadically
  `),
};
