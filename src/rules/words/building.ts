import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What a delivery team does to a product. */
export const buildingWords: WordClasses = {
  /** Verbs that say "build" whatever follows them. */
  build: list(`
    implement, reimplement, re-implement, add, refactor, migrate, rename, wire, wire up, hook up, expose, cache, render, parse, encrypt,
    decrypt, serialise, serialize, deserialise, deserialize, sanitise, sanitize, paginate, lazy load, lazy-load, preload,
    debounce, throttle, rate limit, rate-limit, retry, deprecate, hardcode, parametrise, parameterize, parametrize, extract, inline,
    decouple, modularise, modularize, containerise, containerize, dockerise, dockerize, instrument, integrate, autocomplete, autofill,
    persist, backfill, reindex, scaffold, rewrite, override, overload, wrap, embed,
    append, prepend, concatenate, truncate, encode, decode, compress, decompress, minify, transpile, compile, lint, format,
    toggle, enable, disable, hide, show, display, sort, filter, collapse, resize, crop, rotate, drag,
    scroll, zoom, prefill, pre-fill, populate, propagate, sync up, synchronise, synchronize, fetch, unload,
    auto-save, autosave, undo, redo, paste, clone, import, export, scrape,
    enqueue, dequeue, dispatch, emit, trigger, handle, swap, swap out, rip out, drop, delete, remove, clean up, purge, evict, invalidate, expire, lock out, log out, log in, authenticate, authorise, authorize, redirect, route, proxy,
    rebase, merge, cherry-pick, backport, revert, roll back, rollback, harden, parallelise, parallelize,
    vectorise, vectorize, shard, partition, replicate, back up, restore, localise, localize, internationalise,
    internationalize, translate, restyle, centre, center, animate, respect, reject, allow, permit, prevent, forbid, disallow, reuse, re-use,
    split out, pull out, factor out, normalise, normalize, denormalise, denormalize, deduplicate, dedupe, de-duplicate, round,
    recalculate, compute, aggregate, regenerate, auto-generate, randomise, randomize, simulate, emulate, polyfill, patch,
    unpin, downgrade, uninstall, unregister, deregister, unsubscribe, mount, unmount, inject, initialise, initialize,
    instantiate, finetune, fine-tune, whitelist, allowlist, blacklist, blocklist, feature-flag, reorder columns, restrict, flatten, map over, unbind, register, resolve,
    detect, auto-detect, warn when, send email, standardise,
    standardize, abstract, allow users, let users, enable users, set default, default to, fall back,
    ignore, skip, stop showing, tokenise, tokenize, obfuscate, mask, redact, sign in, reconnect,
    mute, unmute, snooze, reprint, reopen, reassign, unassign, auto-assign, retrain, mute all, pre-select, preselect, hyphenate, blur, unblur, greyscale, gray out, grey out, underline, indent, outdent, right-align, left-align, auto-format
  `),
  /** Verbs that mend. */
  mend: list(`
    fix, bugfix, hotfix, repair, mend, correct, patch, debug, resolve, troubleshoot, work around, workaround, address, reproduce, repro,
    root-cause, diagnose, stabilise, stabilize, unbreak, handle
  `),
  /** Verbs that many kinds of work begin with; what they act on decides. */
  change: list(`
    create, build, build out, make, update, improve, change, replace, move, modify, edit, rework, redesign, redo, revise, enhance, polish,
    refine, develop, code, design, write, provide, prepare, complete, finish, finalise, finalize, set, define, specify, plan, extend,
    expand, adjust, tidy, clean, clean up, consolidate, restructure, reorganise, reorganize, rebuild, revamp, refresh, upgrade, remove,
    delete, optimise, optimize, review, check, test, verify, confirm, validate, ensure, investigate, evaluate, research, explore,
    use, switch, switch to, convert, publish, deliver, ship, draft, generate, manage, maintain, get, put, turn, open, close, start, stop,
    run, try, try out, look into, figure out, decide, choose, select, pick, agree, document, outline, sketch, prototype, mock up, wireframe,
    unify, simplify, separate, combine, reduce, increase, need, allow, track, monitor
  `),
  /** Verbs that put software into a place. */
  'set-up': list(`
    set up, setup, configure, reconfigure, install, reinstall, provision, deploy, redeploy, host, self-host, spin up, stand up, tear down,
    bring up, boot, initialise, initialize, upgrade, downgrade, bump, pin, patch, rotate, renew, mount, attach, connect, link up, wire up,
    enable, register, allocate, scale, scale up, scale out, autoscale, decommission, restart, migrate, containerise, containerize, sync,
    point, swap, integrate, activate, hook up, orchestrate with, roll out, build and deploy, publish package, bootstrap
  `),
  /** Verbs of looking at software closely. */
  inspect: list(`
    test, retest, re-test, verify, check, double check, double-check, sanity check, sanity-check, smoke test, smoke-test, validate, confirm,
    ensure, make sure, assert, profile, benchmark, audit, inspect, debug, investigate, look into, dig into, analyse, analyze, reproduce,
    review, trace, monitor, measure, load test, load-test, stress test, exercise, try, simulate, cross-check, spot check, spot-check
  `),
  /** Verbs of looking into a technology. */
  study: list(`
    spike, spike on, evaluate, compare, investigate, research, explore, assess, benchmark, prototype, try, try out, look at, look into,
    study, examine, experiment with, play with, trial, choose, pick, select, decide on, decide between, survey, analyse, analyze,
    find out, determine, consider, test, poc, PoC, prove, figure out, review, decide, agree on, settle on
  `),
  /** What a title says of a thing once the team is through with it. */
  'done-state': list(`
    =deployed, =configured, =implemented, =wired, =wired up, =working, =works, =passing, =passes, =pass, =enabled, =disabled, =installed,
    =merged, =migrated, =integrated, =functional, =operational, =set up, =created, =built, =added, =tested, =verified, =connected,
    =provisioned, =rotated, =renewed, =upgraded, =green, =hardened, =refactored, =removed, =fixed, =patched, =live in production,
    =up and running, =running, =set in production, =loads, =load, =renders, =render, =rendered, =returns, =resolves, =responds, =responsive,
    =validated end to end, =complete, =completed, =in place, =populated, =seeded, =generated, =encrypted, =cached, =indexed, =monitored,
    =automated, =documented, =optimised, =optimized, =active, =reachable, =healthy, =compiles, =builds, =lint clean, =persisted, =persists,
    =registered, =verified in staging, =signed, =localised, =localized, =translated, =hooked up, =stubbed, =mocked, =covered, =converted,
    =refreshed, =restored, =synced, =moved, =reset, =archived, =purged, =scaled, =exposed, =scheduled nightly, =mirrored, =backed up, =locked down, =containerised, =containerized, =dockerised, =dockerized, =instrumented, =wrapped, =extracted, =unified, =paginated, =throttled, =decommissioned, =switched on, =switched off, =toggled, =imported, =exported, =parsed, =validated in staging, =linked, =bundled, =minified, =versioned, =linted, =type safe, =reviewed and merged, =published to npm, =load tested, =load-tested, =smoke tested, =accessible, =reconciled nightly, =scrubbed, =sanitised, =sanitized, =masked
  `),
};
