import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What the users of business software, shops, clinics, games and machines handle every day. */
export const businessObjectWords: WordClasses = {
  'business-object': list(`
    purchase order, sales order, standing order, standing orders, back order, order line, order lines, order status, order history, shipment, shipments,
    consignment, parcel, parcels, delivery note, proof of delivery, packing slip, packing list, tracking number, tracking link, return label, returns
    portal, refund, refunds, chargeback, chargebacks, payout, payouts, payment method, payment methods, payment link, direct debit, mandate, invoice,
    invoices, credit note, credit notes, receipt, receipts, dunning, proration, overdraft, account statement, bank statement, bank transfer, bank feed,
    transaction history, transactions list, ledger, journal entry, journal entries, VAT, sales tax, tax rate, tax rates, tax exempt, withholding tax, exchange
    rate, exchange rates, currency, currencies, gift voucher, voucher, vouchers, coupon, coupons, gift wrapping, loyalty points, loyalty card, shopping list,
    basket, cart, SKU, SKUs, barcode, stock level, stock levels, stock count, warehouse, warehouses, bin location, pick list, purchase history, price list
    import, quantity, product variant, product variants, product image, product images, catalogue item, timesheet, timesheets, payslip, payslips, roster,
    rosters, shift plan, shift swap, shift handover, absence note, attendance, attendance list, leave request, leave requests, expense claim, expense claims,
    mileage, work order, work orders, inspection, inspection form, maintenance order, spare part, spare parts, meter reading, meter readings, sensor, sensors,
    telemetry, alarm, alarms, threshold, hysteresis, calibration, firmware, actuator, gateway device, pairing, battery, appointment, appointments, waiting
    list, prescription, prescriptions, lab result, lab results, discharge letter, patient record, patient records, patient file, care plan, medication,
    allergy, referral letter, diagnosis code, claim form, insurance claim, claims history, policy document, policy number, beneficiary, loan application,
    repayment schedule, interest calculation, credit limit, credit score, fraud score, KYC, IBAN, card PIN, PIN, OTP, booking, bookings, reservation,
    reservations, check-in, boarding pass, seat map, seat selection, baggage, luggage tag, baggage tag, itinerary, timetable, timetables, departure board,
    status board, ticket scan, ticket inspection, route planner, route plan, trip, trips, vehicle list, driver shift, fuel card, charging session, grade,
    grades, grade book, gradebook, homework, assignment submission, quiz, quizzes, exam, course catalogue, lesson plan, enrolment, enrollment, student record,
    library loan, citation, citations, bibliography, metadata record, message history, edit history, chat history, voice notes, voice message, voice messages,
    voice chat, group chat, direct message, direct messages, thread view, read receipts, presence, typing indicator, status message, channel settings, mailbox,
    inbox rule, signature block, mail template, mails, reminder mail, confirmation mail, meeting invite, recurring meeting, recurring meetings, calendar entry,
    attendee list, photo upload, proof photo, album, playlist, playlists, watch list, watchlist, subtitles, captions, episode list, recording, transcript,
    leaderboard, high score, save game, savegame, boss fight, camera, hitbox, collision, spawn point, loot, quest log, skill tree, crafting, minimap, training
    set, training data, test set, ML model, classifier, embedding, embeddings, hallucination, hallucinations, citation check, fine-tuning, feature store, data
    mart, fact table, dimension table, cohort table, pivot table, column lineage, data lineage, audit entry, approval step, approval chain, two-person
    approval, four-eyes principle, sign-off step, escalation rule, SLA timer, ticket queue, canned response, macro, macros, knowledge article, case file, case
    note, contact record, contacts, address book, address, addresses, company record, deal stage, activity log, tenant, tenants, workspace, workspaces
  `),
  /** What a thing in a product does, told in the present: most often something it should not do. */
  behaves: list(`
    =stays, =loses, =clips, =arrives, =skips, =returns, =keeps, =repeats, =ignores, =accepts, =forgets, =jumps, =sticks, =flashes, =hides, =shows,
    =displays, =appears, =opens, =closes, =triggers, =sends, =sorts, =rounds, =blocks, =throws, =truncates, =replaces, =overwrites, =deletes, =drops, =fires,
    =redirects, =reports, =needs, =disappears, =counts, =reads, =writes, =prints, =selects, =deselects, =resets, =remains, =duplicates, =announces, =rejects,
    =reloads, =restarts, =logs, =merges, =mixes, =swallows, =expires, =scrolls, =collapses, =expands, =wraps, =sits, =spins, =blinks, =fades, =stops, =starts,
    =saves, =renders, =uses, =exceeds, =requires, =exposes, =allows, =lets, =prevents, =picks, =selects, =lists, =contains, =includes, =omits, =adds, =removes,
    =calculates, =interprets, =converts, =downloads, =uploads, =imports, =exports, =syncs, =matches, =produces, =generates, =submits, =responds, =handles,
    =creates, =updates, =waits, =freezes, =stalls, =reconnects, =disconnects, =switches, =reorders, =lose, =repeat, =skip, =ignore, =arrive, =disappear
  `),
  /** Qualities of one function. */
  trait: list(`
    configurable, optional, mandatory, searchable, sortable, filterable, clickable, editable, resizable, resizeable, reusable, collapsible, scrollable,
    responsive, readable, paginated, nested, recursive, asynchronous, async, read-only, readonly, multi-select, multiselect, drag-and-drop, double opt-in,
    opt-in, opt-out, auto-generated, case-insensitive, case-sensitive, thread-safe, idempotent, stateless, immutable, deprecated, multi-tenant, multi-step,
    inline, real-time, realtime, full-screen, fullscreen, hard-coded, hardcoded, customisable, customizable, swipeable, draggable, exportable, printable,
    importable, embeddable, cacheable, testable, localisable, localizable, keyboard-navigable, tappable, zoomable, pinnable, dismissible, context-sensitive,
    type-safe, strongly typed, backwards compatible, backward compatible, cross-origin, cross-browser, serverless, headless, unit-tested, in-app, on-premise
    install, write-only, append-only, soft-delete, soft delete, two-column, three-column, left-aligned, right-aligned, zero-downtime, nightly, per tenant
  `),
};
