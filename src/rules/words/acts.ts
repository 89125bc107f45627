import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What somebody does at the level of the product: decide, write down, agree, look back. None of them is evidence alone. */
export const actWords: WordClasses = {
  /** To settle something. */
  decide: list(`
    decide, define, set, choose, agree, approve, settle, pick, finalise, revisit, determine, select, confirm, rethink,
    recommend, propose, establish, shape, formulate, articulate, commit to, sign off, lock, shortlist, refine
  `),
  /** To put something on paper. */
  draft: list(`
    draft, write, prepare, prep, outline, compose, develop, produce, create, make, update, revise, refresh, rework,
    complete, finish, put together, plan, edit, polish, build
  `),
  /** To plan and prepare. */
  plan: list(`
    plan, schedule, prepare, prep, coordinate, organise
  `),
  /** To look at what was done. */
  'look-back': list(`
    review, analyse, assess, evaluate, monitor, track, report, measure, interpret, read out, summarise, compile, watch,
    study
  `),
  /** To find something out. */
  research: list(`
    research, interview, survey, study, size, benchmark, analyse, validate, investigate, explore, assess, evaluate,
    understand, map, compare, scan, quantify, estimate, review, test, conduct, run, complete, commission, identify,
    monitor, track
  `),
  /** To bring others along. */
  align: list(`
    align, present, brief, pitch, convince, sync, agree, walk through, report to, negotiate, consult, escalate to,
    coordinate, meet, check in with, partner with, engage
  `),
  /** To tell it outside. */
  publish: list(`
    announce, publish, promote, post, share, submit, pitch, tweet, broadcast, advertise, pin, circulate, communicate,
    present, release, send, email
  `),
  /** To get more of something. */
  raise: list(`
    increase, raise, grow, lift, boost, reach, hit, improve, double, achieve, maximise, drive, accelerate, exceed,
    recover, win back, bring, move, get
  `),
  /** To get less of it. */
  cut: list(`
    reduce, lower, cut, halve, decrease, stop, stem, slow, reverse, shrink
  `),
  /** To go on with a product or give it a new life. */
  'carry-on': list(`
    keep, continue, go on, carry on, maintain, extend, relaunch, bring back, save, rescue, scale, invest, grow, hold,
    reposition, double down, fix, repair, merge, iterate, bundle, live on, stay
  `),
  /** Papers and meetings of product work. */
  paper: list(`
    refresh, review, synthesis, proposal, deep dive, kickoff, workshop, prioritisation, planning, analysis, naming,
    outline, deck, brief, discussion, decision, recommendation, options, one-pager, assessment, teardown, benchmark,
    readout, retro, retrospective, sequencing, memo, session, strategy, alignment, interviews, presentation,
    communication, summary, definition, hypothesis, offsite, plan, sign-off, announcement, committee, council, levels,
    ideas, economics, agenda
  `),
};
