import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What runs a product, out of sight. */
export const systemWords: WordClasses = {
  /** Services, stores, pipelines and their like. */
  system: list(`
    service, microservice, backend, back end, server, database, DB, queue, pipeline, CI pipeline, build pipeline, CI/CD,
    CI/CD pipeline, CI, CD pipeline, schema, database schema, data model, cluster, node, pod, container, docker image,
    registry, virtual machine, VM, gateway, API gateway, proxy, firewall, VPN, DNS, subdomain, CDN, edge function,
    bucket, object storage, storage, disk, filesystem, SDK, module, middleware, connector, wrapper, API, REST API, RPC,
    endpoint, routes, controller, resolver, handler, service layer, worker, cron, cron job, scheduler, daemon, lambda,
    cloud function, webhook handler, listener, cache, index, embeddings, ML model, prompt, AI agent, certificate,
    signing key, private key, secret, vault, credentials, JWT, cookie, config, configuration, configuration file,
    environment variable, env var, env file, manifest, feature flag, feature toggle, kill switch, log, logger, logging,
    trace, tracing, health check, backups, replica, read replica, migration, migration script, query, slow query,
    transaction, connection pool, socket, websocket, connection, parser, compiler, interpreter, linter, formatter,
    bundler, lockfile, submodule, monorepo, repo, seed script, Makefile, Dockerfile, docker compose, helm chart,
    terraform module, infrastructure, infra, infrastructure as code, tech stack, architecture, codebase, enum, struct,
    callback, design system, design tokens, storybook, state management, selector, router, service worker,
    smart contract, oracle, consensus, firmware, kernel, sensor, GPU, CPU, runtime, rules engine, renderer, shader,
    texture, importer, crawler, scraper, ingestion, ingest, tenant, row-level security, landing zone, mail server,
    payment service, webhook, integration, third-party integration, API integration, CLI, installer, binary, test data,
    test suite, fixture, protocol, file format
  `),
  /** Where software runs: environments, devices, browsers. */
  environment: list(`
    staging, staging environment, production, production environment, prod, preprod, local development, localhost,
    sandbox, canary, runner, container, subscription, region, emulator, simulator, Android, iOS, iPhone, iPad, tablet,
    Safari, Chrome, Firefox, macOS, Linux, Ubuntu, Debian, ARM64, WebView, small screens, 4K, dark mode, TestFlight,
    mainnet, testnet, wearable, offline, mobile devices, mobile phones, printer, Outlook
  `),
};
