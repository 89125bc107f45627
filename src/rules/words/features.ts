import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What a product can do, part by part, and what people handle with it. */
export const featureWords: WordClasses = {
  /** Capabilities of a product, as teams name them in noun-phrase titles. */
  'feature-thing': list(`
    login, log-in, sign in, sign up, signup, sign-on, single sign-on, SSO, logout, log out, sign-out, registration,
    authentication, authorisation, 2FA, MFA, password reset, forgot password, password, magic link, user management,
    permission, access control, role-based access, RBAC, user roles, invite, tenant isolation, audit log, audit trail,
    activity log, versioning, undo, redo, autosave, sync, group chat, booking, reservation, check-in, check-out,
    appointment, calendar sync, reminder, payment, payment gateway, refund, invoicing, invoice, subscription management,
    coupon, discount code, gift card, multi-currency, shipping, inventory, catalogue, catalog, product catalog,
    recommendation engine, OCR, translations, localisation, i18n, accessibility, a11y, dark mode, theming,
    custom domain, tagging, folders, bulk edit, data export, file upload, thumbnails, playback, screen recording,
    full-text search, filters, sorting, pagination, lazy loading, caching, rate limiting, throttling, quotas, logging,
    error tracking, error handling, alerting, health check, tracing, observability, feature flag, feature toggle,
    webhook, API key, REST API, OAuth, OAuth flow, SAML, deep linking, deep links, push notification,
    email notification, email verification, email sending, form validation, validation, encryption, backup, restore,
    disaster recovery, data retention, workflow, approvals, rules engine, scheduler, cron job, background job, retries,
    idempotency, concurrency, leaderboards, quiz, matchmaking, animation, haptics, widgets, wallet, token transfer,
    minting, wish list, user profile, avatars, social sharing, embedding, chatbot, installer, uninstall,
    keyboard navigation, keyboard shortcuts, drag and drop, type safety, sitemap, structured data, meta tags,
    Open Graph, Twitter Card, RSS feed, robots.txt, redirects, SSL, HTTPS, CORS, CSP, e-signature, timesheets
  `),
  /** Parts of a product by everyday names, and what they do. Each may also name something else, so they count for less. */
  'product-part': list(`
    app, mobile app, site, website, web site, module, subsystem, tool, tooling, interface, UI, template, bot, block,
    chat, chat interface, engine, portal, agent, assistant, extension, option, theme, comments, attachment, preview,
    search, cards, link, label, section, layout, feed, prompt, player, timer, counter, map, layer, window, sheet,
    calendar, list view, session, response, header, command, class, type, job, =package, =packages, library, branch,
    store, parameter, variable, constant, function, method, script, memory, connection, storage, transaction, wrapper,
    hook, adapter, component, payload, token, struct, object, cell, navigation, hierarchy, diagram, environment,
    collections, VNet, landing zone, topology, baseline, monitoring, alerting, style, banner, notification, alert, mode,
    input, output, permissions, roles, tags, folders, drafts, profiles, user profile, customer profile, avatar,
    playlist, itinerary, catalogue, cancellation, redemption, confirmation, listing, receipts, wishlist, check-in,
    reporting, gesture, NPC, enemy, inventory, quest, wallet, swap, mint, stake, validator, filtering, grouping,
    matching, tagging, orchestration, reconciliation, computation, notarization, resolution, processing, selection,
    interaction, operations, fetching, loading, transfer, encryption, hashing, compression, routing, forwarding,
    scrolling, printing, scanning, uploading, downloading, importing, exporting, editing, deletion, creation,
    versioning, branching, merging, rollback, failover, replication, clustering, batching, playback, recording, capture,
    recognition, detection, tracking system, metering, invoicing, checkout, lookup, completion, highlighting,
    formatting, rounding, sorting, paging, provisioning, isolation, mitigation, hardening, signing, verification,
    deduplication, scheduler, scheduling, rendering, theming, styling, translation, sync, zoom, drag, prefill, pre-fill,
    paste, undo, expiry, expiration, reminder, aggregation, redaction, nightly job
  `),
  /** What the users of business software, shops, clinics, games and machines handle every day. */
  'business-object': list(`
    order status, shipment, consignment, parcel, delivery note, return label, refund, payout, payment method,
    direct debit, mandate, invoice, credit note, receipt, dunning, proration, transaction history, ledger, VAT,
    currency, voucher, coupon, shopping list, basket, cart, SKU, SKUs, barcode, stock level, warehouse, quantity,
    timesheet, roster, attendance, leave request, inspection, spare part, meter reading, sensor, telemetry, alarm,
    threshold, calibration, firmware, pairing, battery, appointment, waiting list, prescription, medication, allergy,
    KYC, IBAN, PIN, booking, reservation, check-in, seat map, itinerary, timetable, trip, grade, gradebook, homework,
    quiz, quizzes, exam, enrolment, enrollment, citation, group chat, presence, status message, mailbox, mails,
    reminder mail, confirmation mail, photo upload, album, playlist, subtitles, captions, recording, transcript,
    leaderboard, camera, collision, minimap, test set, ML model, embedding, hallucination, audit entry, macro, contacts,
    address, activity log, tenant, workspace
  `),
  /** Nouns that end the title of a builder’s task. */
  'work-noun': list(`
    implementation, integration, configuration, refactoring, refactor, migration, redesign, rework, cleanup, bugfix,
    validation, parsing, rendering, generation, optimisation, automation, installation, deployment, provisioning,
    scaffolding, wiring, setup, handling, caching, indexing, encryption, logging, calculation, animation, pagination,
    instrumentation, polling, throttling, compatibility, support for, enhancement, polish, fixes, improvements,
    adjustments, functionality, algorithm, endpoint, prototype, skeleton, boilerplate, mechanism, mapping, upload,
    download, import, export, lookup, sync, detection, extraction, compression, authentication, authorisation,
    verification, visualisation, simulation, replacement
  `),
};
