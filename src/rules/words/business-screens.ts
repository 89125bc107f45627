import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Words that are business in one place and a screen's subject in another, and what makes them a screen. */
export const businessScreenWords: WordClasses = {
  'business-noun': list(`
    price, pricing, plan, plans, roadmap, campaign, campaigns, marketing, market, marketplace, strategy, revenue, sales, forecast,
    budget, KPI, metric, metrics, analytics, portfolio, competitor, segment, audience, persona, survey, feedback, NPS, referral, affiliate, partner,
    subscription, billing, invoice, coupon, discount, promo, promotion, loyalty, newsletter, goal, goals, OKR, milestone, announcement, beta, waitlist, trial, growth, adoption, retention, churn, cohort, funnel, conversion, usage, profit, margin, quote, deal, vendor, career, careers
  `),
  'surface-noun': list(`
    page, screen, view, form, field, table, grid, button, dialog, modal, popup, dropdown, menu, widget, chart, graph, panel, sidebar, tab, filter,
    card component, column, row, cell, link, banner component, badge, export, import, endpoint, API, table, database, schema, email template, notification, notifications, toggle, picker, calculator, editor, importer, exporter, viewer, wizard, portal, tooltip, icon, label, header, footer, layout, carousel, slider, feed, dashboard, report screen,
    webhook, integration, controller, queue, cron, script, bug, route, URL, redirect, PDF, CSV,
    module, builder, engine, scheduler, component, service, signup, opt-in, sign-up form, settings, rounding, engine rules
  `),
  'business-surface': list(`
    pricing page, price page, pricing table, price table, price list, price field, plan picker, roadmap view, roadmap page, roadmap widget, roadmap
    board, campaign list, campaign page, campaign editor, campaign builder, campaign dashboard, campaign report, marketing page, launch page, launch
    checklist screen, sales dashboard, sales report, revenue dashboard, revenue report, revenue chart, KPI dashboard, KPI widget, metrics dashboard,
    analytics dashboard, analytics page, analytics screen, portfolio page, portfolio view, segment builder, segment editor, audience picker, survey form,
    survey widget, survey builder, feedback form, feedback widget, feedback button, NPS widget, referral page, referral link, partner portal, billing
    page, coupon field, promo code field, discount field, newsletter form, newsletter signup, newsletter widget, lead form, goal tracker, goal
    widget, milestone list, milestone view, release calendar, budget table, budget view, budget screen, budget tracker, forecast chart, forecast view,
    deal list, deal board, quote editor, invoice page, trial banner, waitlist form, growth chart, cohort chart, cohort table, funnel chart, funnel view,
    market view, market page, marketplace page, marketplace listing page, press page, blog page, careers page, brand settings, event page, event list
  `),
  /** Nouns that end the title of a builder's task. */
  'work-noun': list(`
    implementation, reimplementation, integration, configuration, refactoring, refactor, migration, redesign, rework, cleanup, bugfix, validation, parsing,
    rendering, generation, optimisation, optimization, automation, installation, deployment, provisioning, scaffolding, wiring, setup, handling, caching,
    indexing, encryption, logging, calculation, conversion script, synchronisation, synchronization, serialisation, serialization, animation, pagination,
    instrumentation, polling, throttling, conformance, compatibility, support for, enhancement, enhancements, tweaks, polish, fixes, improvements,
    adjustments, functionality, algorithm, endpoint, prototype, skeleton, boilerplate, mechanism, mapping, upload, download, import, export, lookup, sync,
    detection, extraction, compression, tokenisation, authentication, authorisation, verification, visualisation, visualization, simulation, replacement
  `),
  /** What a team designs before it builds. */
  'technical-plan': list(`
    architecture, system architecture, data model, database schema, schema, ERD, ER diagram, class diagram, sequence diagram, flow diagram, flowchart,
    component diagram, state diagram, tech stack, technology stack, technical design, technical specification, tech spec, technical requirements, API design,
    API contract, API specification, interface contract, endpoint planning, implementation plan, migration plan, deployment plan, rollback plan, test
    strategy, branching strategy, caching strategy, retry strategy, backup strategy, naming convention, naming conventions, folder structure, project
    structure, information architecture of the page, site map, user flow, user flows, screen flow, wireframe, data flow, module structure, solution design
  `),
};
