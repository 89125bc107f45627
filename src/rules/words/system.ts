import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What runs a product, out of sight. */
export const systemWords: WordClasses = {
  system: list(`
    service, microservice, web service, backend, back end, back-end, server, web server, app server, application server, API server, server
    side, database, DB, data store, datastore, data warehouse, data lake, data pipeline, ETL, ETL job, queue, message queue, message broker,
    message bus, event bus, event stream, dead letter queue, pipeline, CI pipeline, build pipeline, deployment pipeline,
    CI/CD, CI/CD pipeline, CI, CD pipeline, build script, build system, schema, database schema, data model, data layer, entity model,
    ORM model, cluster, node pool, node, pod, container, docker image, image registry, container registry, registry, virtual machine, VM, load balancer, gateway, API gateway, reverse proxy, proxy, firewall, VPN, subnet, VPC, DNS, DNS record, domain name,
    subdomain, CDN, edge function, bucket, storage bucket, blob storage, object storage, storage, disk, file system, filesystem,
    SDK, client library, npm package, module, middleware, plugin API, connector, wrapper, API,
    API client, REST API, GraphQL schema, GraphQL API, RPC, endpoint, endpoints, route handler, routes, controller, resolver, handler,
    repository layer, service layer, model layer, worker, background worker, cron, cron job, scheduler, batch job, task runner, daemon,
    lambda, lambda function, cloud function, serverless function, function app, webhook handler, event handler, listener, cache, cache layer, session store, index, search index, vector store, vector database, embeddings, ML model,
    language model, classifier, inference server, training pipeline, prompt, RAG pipeline, AI agent, certificate, SSL certificate, TLS
    certificate, signing key, private key, secret, secrets, secret manager, vault, credentials, access token, refresh token, JWT, cookie,
    config, configuration, config file, configuration file, environment variable, environment variables, env var, env vars, env file, settings
    file, manifest, feature flag, feature toggle, kill switch, log, logs, log file, logger, logging, log level, metrics exporter, trace, tracing,
    alert rule, healthcheck, health check, uptime check, backup job, backups, replica, read replica, migration,
    migrations, migration script, SQL script, stored procedure, trigger function, table schema, foreign key, primary key, query, SQL query,
    slow query, transaction, connection pool, thread pool, mutex, semaphore, heap, socket, web
    socket, websocket, connection, parser, serializer, serialiser, compiler, interpreter, linter,
    formatter, transpiler, bundler, dev dependency, lockfile, submodule, monorepo, repo, git
    branch, main branch, git hook, pre-commit hook, shell script, install script, seed script, Makefile, Dockerfile, docker compose,
    docker-compose, helm chart, terraform module, infrastructure, infra, infrastructure as code, tech stack, architecture, system
    architecture, codebase, code base, source code, legacy code, dead code, type definition, typings, enum, struct, constructor, constructor argument, return value, callback,
    component library, design system, design tokens, storybook, state management, reducer, selector, router, service worker, web worker,
    smart contract, contract address, blockchain node, full node, validator node, relayer, subgraph, oracle, wallet adapter,
    mempool, consensus, peer discovery, firmware, bootloader, kernel, driver support, sensor, device driver, hardware abstraction, GPU, CPU,
    runtime, runtime environment, SDK version, rules engine, rendering engine, renderer, shader, texture, mesh, physics engine, sprite,
    spreadsheet import, importer, exporter, crawler, scraper, indexer, ingestion, ingestion job, ingest, sync job, sync engine, sync service,
    auth service, auth middleware, auth flow, identity provider, user pool, tenant, workspace API, permission model, access policy, RLS policy,
    row-level security, IAM role, IAM policy, service account, service principal, resource group, key vault, app registration, hub network,
    landing zone, management group, virtual network, private endpoint, mail server, SMTP server, SMTP, email service, push service, payment
    provider, payment service, webhook, webhooks, integration, third-party API, third-party integration, API integration, chatbot backend,
    CLI, CLI tool, subcommand, daemon process, installer, updater, deploy script, binary,
    test environment, test data, test suite, fixture, sandbox account, mock server, mock data, protocol, wire format, file format, codec
  `),
  environment: list(`
    staging, staging environment, production, production environment, prod, preprod, pre-prod, pre-production, dev environment, development
    environment, local environment, local development, local dev, localhost, test environment, QA environment, UAT environment, sandbox,
    demo environment, preview environment, review app, canary, CI runner, build agent, runner, container, Kubernetes cluster, cloud account,
    subscription, region, availability zone, emulator, simulator, device farm, test device, Android, iOS, iPhone, iPad, tablet, Safari, Chrome,
    Firefox, Edge browser, Internet Explorer, IE11, Windows 10, Windows 11, macOS, Linux, Ubuntu, Debian, Alpine, Raspberry Pi, ARM64, x86,
    mobile Safari, WebView, desktop browser, mobile browser, small screens, retina display, high DPI, 4K, dark mode, light mode, TestFlight,
    Play internal testing, production server, staging server, mainnet, testnet, devnet,
    touch devices, touch screen, touch screens, touchscreen, foldables, smart TV, Apple Watch, wearable, old devices, slow network, slow networks, slow connection, low bandwidth, offline, Chromebook, low-end devices, mobile devices, mobile phones, smartphones, tablets, Android Auto, set-top box, kiosk hardware, printer, printers, scanner hardware, Outlook, Gmail client, Teams client, right-to-left languages
  `),
};
