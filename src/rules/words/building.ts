import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What a delivery team does to a product. */
export const buildingWords: WordClasses = {
  /** Verbs that say “build” whatever follows them. */
  build: list(`
    implement, add, refactor, migrate, rename, wire, expose, cache, render, parse, encrypt, serialise, sanitise,
    paginate, lazy load, preload, debounce, throttle, rate limit, retry, deprecate, hardcode, extract, inline, decouple,
    instrument, integrate, autocomplete, persist, backfill, reindex, scaffold, rewrite, override, wrap, embed, append,
    truncate, encode, decode, compress, minify, compile, lint, format, toggle, enable, disable, hide, show, display,
    sort, filter, collapse, resize, crop, rotate, drag, scroll, zoom, prefill, pre-fill, populate, propagate,
    synchronise, fetch, autosave, undo, redo, paste, clone, import, export, dispatch, emit, trigger, handle, swap, drop,
    delete, remove, clean up, purge, invalidate, expire, log out, log in, authenticate, authorise, redirect, route,
    proxy, rebase, merge, cherry-pick, backport, revert, roll back, rollback, harden, shard, partition, replicate,
    back up, restore, localise, translate, restyle, centre, center, animate, respect, reject, allow, permit, prevent,
    disallow, reuse, normalise, deduplicate, dedupe, round, recalculate, compute, aggregate, regenerate, auto-generate,
    simulate, patch, downgrade, uninstall, unsubscribe, mount, initialise, instantiate, whitelist, allowlist,
    feature-flag, restrict, register, resolve, detect, warn when, send email, standardise, abstract, let users,
    default to, fall back, ignore, skip, tokenise, obfuscate, mask, redact, sign in, reconnect, mute, unmute, snooze,
    reprint, reopen, auto-assign, retrain, blur, grey out
  `),
  /** Verbs that mend. */
  mend: list(`
    fix, bugfix, hotfix, repair, mend, correct, patch, debug, resolve, troubleshoot, work around, workaround, address,
    reproduce, repro, root-cause, diagnose, handle
  `),
  /** Verbs that many kinds of work begin with; what they act on decides. */
  change: list(`
    create, build, make, update, improve, change, replace, move, modify, edit, rework, redesign, redo, revise, enhance,
    polish, refine, develop, code, design, write, provide, prepare, complete, finish, finalise, set, define, specify,
    plan, extend, expand, adjust, tidy, clean, consolidate, restructure, rebuild, revamp, refresh, upgrade, remove,
    delete, optimise, review, check, test, verify, confirm, validate, ensure, investigate, evaluate, research, explore,
    use, switch, convert, publish, deliver, ship, draft, generate, manage, maintain, get, put, turn, open, close, start,
    stop, run, try, look into, figure out, decide, choose, select, pick, agree, document, outline, sketch, prototype,
    mock up, wireframe, unify, simplify, separate, combine, reduce, increase, need, allow, track, monitor
  `),
  /** Verbs that put software into a place. */
  'set-up': list(`
    set up, setup, configure, install, reinstall, provision, deploy, host, self-host, stand up, boot, initialise,
    upgrade, downgrade, bump, pin, patch, rotate, renew, mount, attach, connect, wire up, enable, register, allocate,
    scale, autoscale, decommission, restart, migrate, sync, point, swap, integrate, activate, roll out, bootstrap
  `),
  /** Verbs of looking at software closely. */
  inspect: list(`
    test, retest, verify, check, sanity check, smoke test, validate, confirm, ensure, make sure, assert, profile,
    benchmark, audit, inspect, debug, investigate, look into, analyse, reproduce, review, trace, monitor, measure,
    load test, stress test, exercise, try, simulate
  `),
  /** What a title says of a thing once the team is through with it. */
  'done-state': list(`
    =deployed, =configured, =implemented, =wired, =working, =works, =passing, =passes, =pass, =enabled, =disabled,
    =installed, =merged, =migrated, =integrated, =functional, =operational, =set up, =created, =built, =added, =tested,
    =verified, =connected, =provisioned, =rotated, =renewed, =upgraded, =green, =refactored, =removed, =fixed, =running,
    =loads, =load, =renders, =render, =rendered, =returns, =resolves, =responds, =responsive, =complete, =completed,
    =in place, =populated, =seeded, =generated, =encrypted, =cached, =indexed, =monitored, =automated, =documented,
    =optimized, =active, =reachable, =healthy, =builds, =persisted, =persists, =registered, =signed, =localized,
    =translated, =mocked, =covered, =moved, =reset, =archived, =exposed, =extracted, =unified, =decommissioned,
    =switched off, =toggled, =imported, =exported, =linked, =bundled, =versioned, =accessible
  `),
};
