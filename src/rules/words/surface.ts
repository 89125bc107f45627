import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What people see and touch of a product. */
export const surfaceWords: WordClasses = {
  artefact: list(`
    page, webpage, web page, subpage, landing page template, button, field, input field, text field, dialog, dialogue, dialog box, modal,
    popup, pop-up, popover, tooltip, toast, snackbar, banner component, table, data table, grid, list view, tree view, view, filter,
    facet, search bar, search box, search field, search results, endpoint, report screen, screen, splash screen, settings screen,
    email template, dashboard widget, widget, dashboard, panel, side panel, sidebar, side bar, navbar, nav bar, navigation, navigation bar,
    menu, hamburger menu, context menu, drop-down, dropdown, drop down, select box, combobox, combo box, checkbox, check box, radio button,
    toggle, switch, slider, date picker, datepicker, time picker, colour picker, color picker, file picker, picker, form,
    signup form, contact form, wizard, stepper, tab, tabs, accordion, carousel, gallery, lightbox, thumbnail, avatar, badge, chip, tag input,
    card component, card layout, tile, header, footer, hero section, grid layout, skin, icon,
    favicon, logo placement, spinner, loader, skeleton, loading state, empty state, error state, progress bar, pagination, breadcrumb,
    breadcrumbs, scrollbar, infinite scroll, map view, chart, graph, bar chart, pie chart, line chart, heatmap, timeline view, kanban view,
    gantt, gantt view, board view, roadmap view, inbox, news feed, activity feed, chat window, comment box, comment section, editor, rich text editor, text editor, code editor, markdown editor, viewer, PDF viewer, video player, audio player, console, admin console, admin panel, admin page, admin area, back office, backoffice, portal, self-service portal, storefront,
    shopping cart, cart, basket, checkout, checkout page, checkout flow, order page, invoice template, receipt, login page, login screen,
    login form, sign-up page, signup page, signup flow, onboarding flow, onboarding screen, onboarding wizard, profile page, profile screen,
    user profile, account page, settings page, settings, preferences, preferences page, search page, detail page, detail view, details page,
    product page, product listing, list page, index page, home page, homepage, home screen, start page, 404 page, error page, error message,
    validation message, confirmation dialog, confirmation page, confirmation email, notification email, push notification, notification,
    notifications, notification bell, notification centre, notification center, alert, alert box, warning message, placeholder,
    hint text, help text, URL, shortcut, keyboard shortcut, hotkey, gesture, swipe, drag and drop, drag-and-drop,
    hover state, focus state, dark mode, dark theme, light theme, mobile view, mobile layout, mobile menu, mobile app, app screen,
    desktop app, browser extension, add-in, add-on, web app, webapp, website header, UI, user interface, GUI,
    frontend, front end, front-end, UX flow, flow, user flow, screen flow, command palette, CLI command, CLI, command line, flag, export, import, CSV export, PDF export, Excel export, list export, download link, upload form, uploader, file upload,
    image upload, QR code, barcode, barcode scanner, scanner, signature pad, captcha, cookie banner, consent banner,
    cookie consent, global search, autocomplete, type-ahead, typeahead, sort order, sorting, column, row, cell, spreadsheet view,
    leaderboard, scoreboard, countdown, survey form, rating widget, star rating, like button, share button,
    follow button, submit button, save button, back button, call-to-action button, CTA button, price table, pricing page, pricing table,
    plan picker, plan selector, wishlist, favourites, favorites, bookmarks, playlist, floor plan view, marker, canvas,
    toolbar, ribbon, status bar, title bar, tray icon, overlay, drawer, bottom sheet, floating button, watermark, screenshot
    tool, print view, print layout, storyboard view, customer portal, partner portal, client portal, landing screen, kiosk, kiosk screen,
    keypad, keyboard, voice command, chatbot, slash command, webhook page, changelog page, help page, help centre page, FAQ page,
    privacy policy page, terms page, legal page, legal pages, contact page, about page, blog page, team page, careers page, components
  `),
  /** Capabilities of a product, as teams name them in noun-phrase titles. */
  'feature-thing': list(`
    login, log-in, sign in, sign-in, signin, sign up, sign-up, signup, sign-on, single sign-on, SSO, logout, log out, sign-out, registration,
    user registration, authentication, authorisation, authorization, two-factor authentication, 2FA, MFA, two-factor, multi-factor
    authentication, password reset, forgot password, password, passkey, magic link, social login, session timeout, user management,
    account management, account deletion, permissions, permission, access control, role-based access, RBAC, user roles, invitations,
    invite, user invite, multi-tenancy, tenant isolation, multi-tenant support, audit log, audit trail, activity log, history view, version
    history, versioning, undo, redo, autosave, offline support, offline sync, sync, synchronisation, synchronization,
    real-time updates, real-time sync, live updates, collaboration mode, direct messages, group
    chat, video call, voicemail, booking, bookings, reservation, reservations, check-in, check-out, appointment,
    calendar sync, reminders, reminder, recurrence, recurring events, payment, payment processing, payment gateway, refunds,
    refund, invoicing, invoice, invoices, billing portal, subscription management, subscription billing, coupon, coupons, discount code,
    gift card, gift cards, tax calculation, currency conversion, multi-currency, multi-currency support, shipping, shipping options,
    order tracking, order history, order management, inventory, inventory management, stock levels, catalogue, catalog,
    product catalog, product search, recommendation engine, image recognition, OCR,
    face detection, geolocation, geocoding, geofencing, location tracking, route planning, maps integration, translations,
    localisation, localization, internationalisation, internationalization, i18n, l10n, accessibility, a11y, screen reader support,
    dark mode, theming, white-labelling, custom domain, custom domains, custom fields, custom field, tagging, folders,
    bulk edit, bulk actions, bulk import, bulk delete, batch import, data import, data export, file sharing, file upload,
    file storage, image compression, thumbnails, video playback, playback, transcoding, screen recording, transcription,
    speech recognition, text to speech, text-to-speech, search indexing, full-text search, faceted search, saved searches, filters, sorting,
    pagination, infinite scroll, lazy loading, caching, rate limiting, throttling, quotas, quota enforcement, logging, error logging, error
    tracking, error handling, exception handling, alerting, health check, health checks, metrics endpoint, tracing, observability, crash reporting, feature flags, feature flag, feature toggle, webhooks, webhook, API keys, API key, API access, REST API,
    GraphQL API, public API, OAuth, OAuth flow, SAML, LDAP, Active Directory, SCIM, deep linking, deep links, push notifications, push
    notification, email notifications, email notification, SMS notifications, in-app notifications, in-app messaging, email verification,
    email sending, transactional emails, unsubscribe link, form validation, input validation, validation, data validation, sanitisation,
    encryption, encryption at rest, key management, secrets management, backup, backups, restore, disaster recovery, data retention, data
    deletion, GDPR export, anonymisation, anonymization, workflow engine, workflow, approval workflow, approvals, approval flow, rules engine,
    state machine, scheduler, cron job, background jobs, background job, job queue, retries, retry logic, idempotency, concurrency,
    leaderboards, streaks, quiz, matchmaking, multiplayer, save game, game loop, tutorial
    level, character creation, collision detection, pathfinding, animation, animations, sound effects, haptics, in-app purchase, in-app
    purchases, widgets, live activities, wallet connection, wallet, staking, token transfer, token gating, minting, airdrop claim,
    QR login, guest checkout, one-click checkout, abandoned cart email, wish list, user profile,
    avatars, social sharing, embedding, AI assistant, chatbot, prompt templates, code signing,
    auto-update, auto-updater, installer, uninstall, plugin system, extension system, theme support, print support, keyboard navigation,
    keyboard shortcuts, drag and drop, clipboard support, spell check, markdown support, syntax highlighting, code completion,
    hot reload, type checking, type safety, dependency injection, pagination support, sitemap, sitemaps, structured data, meta
    tags, Open Graph, Twitter Card, RSS feed, robots.txt, redirects, SSL, HTTPS, CORS, CSP, CSRF protection, cookie consent, consent
    management, parental controls, content moderation, spam detection, fraud detection, anti-cheat, plan limits, usage limits, entitlements, reporting module, CSV upload, PDF generation, document generation, e-signature, electronic signature, timesheets, time
    tracking, expense tracking, payroll run, address lookup, address validation, barcode scanning, label printing, receipt printing
  `),
};
