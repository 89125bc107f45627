import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** A team that works from a backlog. */
export const teamWords: WordClasses = {
  /** Items of a backlog that a team speaks of every day. */
  ticket: list(`
    story, ticket, epic
  `),
  /** Spans of work of a team. */
  sprint: list(`
    sprint, iteration, increment
  `),
  /** The backlog and everything that stands in it. */
  'backlog-thing': list(`
    backlog, backlog item, PBI, story, epic, ticket, issue, bug, bug report, defect, sub-task, subtask, task list,
    tasks, sprint, iteration, increment, sprint goal, Kanban board, swimlane, acceptance criteria, acceptance criterion,
    acceptance test, definition of done, definition of ready, DoD, story points, story map, estimate, velocity,
    technical debt, tech debt, spike, enabler, issue template, pull requests
  `),
  /** Meetings of the team. */
  'scrum-event': list(`
    sprint planning, sprint review, retro, retrospective, stand-up, standup, refinement, grooming, three amigos,
    PI planning, sprint, iteration, bug bash
  `),
  /** Those who build. */
  'delivery-people': list(`
    team, squad, engineer, developer, dev, tester, QA, designer, architect, tech lead, DevOps, crew
  `),
  /** Work on tests, tools and the inner state of the code. */
  'quality-work': list(`
    test, unit test, unit testing, integration test, end-to-end test, e2e test, e2e, regression test, smoke test,
    snapshot test, contract test, UI test, load test, load testing, stress test, performance test, performance testing,
    performance optimisation, performance profiling, security audit, browser testing, test case, test coverage,
    coverage, coverage report, test suite, test data, test report, QA, UAT, lint, linting, warnings, code review,
    code quality, clean up, cleanup, refactor, refactoring, technical debt, tech debt, maintenance, upgrade, migration,
    build time, hardening, hotfix, bug fix, bugfix, fixes, patch, backport, rollback plan, rollback, dry run, benchmark,
    benchmarking, profiling, load times, accessibility audit, release build, nightly build, proof of concept, PoC,
    spike, post-mortem, incident, error handling, edge case, project setup, scaffolding, boilerplate
  `),
};
