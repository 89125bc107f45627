import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Parts of a product by everyday names. Each may also name something else, so they count for less. */
export const partWords: WordClasses = {
  'product-part': list(`
    app, mobile app, site, website, web site, module, modules, subsystem, tool, tools, tooling, interface, UI, UX requirements, template, templates, bot,
    block, blocks, chat, chat interface, engine, portal, agent, assistant, extension, option, options, theme, comments, comment threads, attachment,
    attachments, preview, search, cards, link, links, label, labels, section, sections, layout, feed, prompt, prompts, player, hyperlink, timer, counter,
    map, layer, window, sheet, calendar, list view, session, sessions, request payload, response, header, command, commands, class, classes, type, types,
    job, jobs, =package, =packages, library, libraries, branch, store, parameter, parameters, variable, variables, constant, function, functions, method,
    methods, script, scripts, thread pool, memory, connection, connections, network layer, storage, transaction, transactions, wrapper, hook, hooks,
    adapter, component, components, payload, token, tokens, contract call, data layer, domain layer, layer, struct, object, objects, cell, list item,
    navigation, hierarchy, diagram, diagrams, environment, environments, variables, collections, build definition, virtual network, VNet, landing
    zone, topology, baseline, quality gate, monitoring, alerting, storage, sub-page, subpage, microsite, tooltip copy, user interface copy, font style,
    style, styles, banner, banners, notification, alert, alerts, mode, modes, input, inputs, output, outputs, permissions, roles, tags, folders, drafts,
    profiles, user profile, customer profile, avatar, playlist, playlists, itinerary, itineraries, catalogue, menu items, order confirmation,
    cancellation, cancellations, redemption, confirmation, listing, listings, receipts, wishlist, check-in, loyalty card, account settings, two-step
    sign-in, help system, reporting, reports and exports, admin area, joystick, touch input, tap interactions, gesture, level editor, game mode, NPC,
    enemy, enemies, inventory, quest, quests, wallet, swap, mint, stake, liquidity pool, validator, block explorer, indexer, feature set of the API
  `),
  /** Nouns of doing, as titles of tasks and features end in them. */
  'function-noun': list(`
    filtering, ordering of rows, grouping, matching, tagging, hierarchy, orchestration, reconciliation, computation, notarization, notarisation, resolution,
    processing, storage, redemption, cancellation, confirmation, listing, selection, input, output, interaction, interactions, operations, CRUD
    operations, fetching, loading, transfer, encryption, decryption, hashing, compression, routing, forwarding, scrolling, zooming, printing, scanning,
    uploading, downloading, importing, exporting, editing, deletion, creation, archiving, locking, versioning, branching, merging, diffing, rollback,
    failover, replication, sharding, partitioning, clustering, load balancing, autoscaling, orchestration system, retention of logs, pruning, batching,
    queueing, queuing, buffering, streaming, transcoding, playback, recording, capture, recognition, detection, tracking of parcels, tracking system,
    metering, invoicing, checkout, lookup, autocompletion, completion, highlighting, formatting, indentation, escaping, conversion of units, rounding,
    sorting, paging, permissions, provisioning, onboarding copy, isolation, mitigation, hardening, sanitising, tokenization, signing, verification,
    moderation, deduplication, scheduler, scheduling, rendering, theming, styling, branding settings, templating, translation, sync,
    zoom, drag, autofill, prefill, pre-fill, paste, undo, preselection, expiry, expiration, renewal logic, timeout handling, reminders, reminder, recalculation, aggregation, masking, redaction, auto-save, escalation rules, assignment rules, auto-assignment, matching algorithm, ranking algorithm, retention job, clean-up job, housekeeping job, nightly job, batch run
  `),
};
