import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What somebody does at the level of the product: decide, write down, agree, look back. None of them is evidence alone. */
export const actWords: WordClasses = {
  decide: list(`
    decide, decide on, define, set, choose, agree, agree on, approve, settle, settle on, pick, finalise, finalize,
    revisit, determine, select, confirm, rethink, reconsider, recommend, propose, establish, shape, formulate,
    articulate, commit to, sign off, sign off on, lock, lock down, shortlist, iterate on, refine
  `),
  draft: list(`
    draft, write, write up, prepare, prep, outline, compose, develop, produce, create, make, update, revise, refresh,
    rework, complete, finish, put together, plan, edit, polish, build
  `),
  plan: list(`
    plan, plan for, schedule, prepare, prep, prep for, prepare for, coordinate, organise, organize, orchestrate
  `),
  'look-back': list(`
    review, analyse, analyze, assess, evaluate, monitor, track, report, report on, measure, interpret, read out,
    summarise, summarize, compile, watch, study, examine, interrogate, learn from
  `),
  research: list(`
    research, interview, survey, study, size, benchmark, analyse, analyze, validate, investigate, explore, assess,
    evaluate, understand, map, compare, scan, quantify, estimate, review, test, conduct, run, complete, commission,
    identify, monitor, track
  `),
  align: list(`
    align, align on, align with, present, brief, pitch, convince, sync, sync with, sync on, agree, walk through,
    report to, negotiate, consult, persuade, escalate to, socialise, socialize, coordinate, coordinate with, meet,
    meet with, check in with, partner with, rally, unite, engage
  `),
  publish: list(`
    announce, publish, promote, post, share, submit, pitch, tweet, broadcast, advertise, syndicate, crosspost,
    cross-post, pin, circulate, communicate, present, release, send, send out, email
  `),
  assemble: list(`
    implement, fix, code, refactor, add, integrate, migrate, deploy, install, configure, wire, debug
  `),
  paper: list(`
    refresh, review, synthesis, proposal, deep dive, kickoff, workshop, prioritisation, prioritization, planning,
    analysis, naming, outline, deck, brief, discussion, decision, recommendation, options, one-pager, assessment,
    teardown, benchmark, readout, retro, retrospective, sequencing, memo, session, strategy, alignment, interviews,
    presentation, communication, summary, definition, hypothesis, offsite, plan, sign-off, announcement, committee,
    council, levels, ideas, economics, agenda
  `),
  raise: list(`
    increase, raise, grow, lift, boost, reach, hit, improve, double, triple, achieve, maximise, maximize, drive,
    accelerate, attain, exceed, recover, win back, bring, move, get
  `),
  cut: list(`
    reduce, lower, cut, halve, decrease, stop, stem, bring down, slow, reverse, shrink, curb
  `),
};
