import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Work on tests, tools and the inner state of the code. */
export const qualityWords: WordClasses = {
  'quality-work': list(`
    test, tests, unit test, unit tests, unit testing, integration test, integration tests, integration testing, end-to-end test, end-to-end tests,
    end-to-end testing, e2e test, e2e tests, e2e, e2e testing, system test, system testing, regression test, regression tests, regression testing,
    automated regression, smoke test, smoke tests, smoke testing, snapshot test, snapshot tests, visual regression, contract test, contract tests,
    API tests, UI tests, UI test, load test, load testing, load tests, stress test, stress testing, performance test, performance testing, performance
    tests, performance optimisation, performance optimization, performance tuning, performance profiling, performance budget, performance pass, soak
    test, penetration test, pen test, pentest, penetration testing, security review of the code, security audit, security scan, vulnerability scan,
    static analysis, code analysis, fuzz testing, fuzzing, mutation testing, property tests, acceptance tests, acceptance testing, functional test,
    functional testing, functional tests, exploratory testing, cross-browser testing, browser testing, device testing, manual testing, manual test,
    test plan, test plans, test case, test cases, test coverage, code coverage, coverage, coverage report, coverage gap, test suite, test harness,
    test runner, test automation, test data, test fixtures, test report, test script, test scripts, test scenarios, QA, QA pass, QA testing, UAT, CI
    check, CI checks, lint, linting, lint rule, lint rules, lint errors, ESLint warnings, compiler warnings, warnings, type errors, type checks, type
    check, code review, code reviews, code quality, code style, code cleanup, code clean-up, clean up, cleanup, refactor, refactoring, code
    refactoring, technical debt, tech debt, dead code removal, housekeeping, maintenance, dependency updates, dependency upgrade, dependency upgrades,
    version bump, version upgrade, upgrade, migration, build time, build times, hardening, security hardening, hot-fix, hotfix, bug fix, bug fixes,
    bugfix, bugfixes, bug fixing, fixes, patch, backport, rollback plan, rollback, dry run, dry-run, smoke check, benchmark, benchmarks, benchmarking,
    profiling, load times, accessibility audit, accessibility fixes, accessibility testing, accessibility improvements, a11y fixes, a11y audit,
    code signing, release build, debug build, nightly build, build fix, prototype code, proof of concept, PoC, technical spike, spike, tech spike,
    technical investigation, root cause analysis, post-mortem, postmortem, incident, incident report, technical design, tech design, solution design,
    error handling, edge cases, edge case, corner cases, technical setup, project setup, project scaffolding, scaffolding, boilerplate, monorepo setup
  `),
  /** What engineering measures of itself. */
  'engineering-measure': list(`
    p50, p90, p95, p99, latency, response time, response times, load time, page load, page load time, page speed, throughput, requests per second,
    RPS, QPS, TPS, uptime, availability, SLA, SLO, SLI, error rate, error budget, crash rate, crash-free rate, crash-free sessions, coverage, test
    coverage, code coverage, build time, build times, build duration, bundle size, app size, binary size, image size, memory usage, memory footprint,
    CPU usage, CPU load, disk usage, cold start, cold start time, startup time, start-up time, launch time of the app, time to first byte, TTFB, first
    contentful paint, largest contentful paint, LCP, INP, CLS, Core Web Vitals, web vitals, Lighthouse score, Lighthouse, frame rate, FPS, frames per
    second, battery drain, battery usage, query time, query times, replication lag, queue depth, cache hit rate, cache hit ratio, deployment
    frequency, change failure rate, mean time to recovery, MTTR, mean time to restore, lead time for changes, DORA metrics, flaky tests, flakiness,
    accuracy of the model, precision and recall, F1 score, word error rate, inference time, packet loss, jitter, bandwidth usage, technical debt ratio,
    open bugs, bug count, escaped defects, defect density, API errors, failed requests
  `),
};
