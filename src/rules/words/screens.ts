import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** What people see of a product, and what makes a business matter a screen. */
export const screenWords: WordClasses = {
  /** Screens and what stands on them. */
  artefact: list(`
    page, webpage, web page, button, field, dialog, dialogue, modal, popup, pop-up, popover, tooltip, toast, table,
    grid, list view, view, filter, facet, search box, search results, endpoint, screen, settings screen, email template,
    dashboard widget, widget, dashboard, panel, side panel, sidebar, navbar, navigation, menu, dropdown, checkbox,
    radio button, toggle, switch, slider, date picker, datepicker, picker, form, signup form, contact form, wizard,
    stepper, tab, accordion, carousel, gallery, lightbox, thumbnail, avatar, badge, chip, tile, header, footer,
    hero section, skin, icon, favicon, spinner, loader, skeleton, loading state, empty state, error state, progress bar,
    pagination, breadcrumb, chart, graph, heatmap, timeline view, gantt, roadmap view, inbox, editor, viewer, console,
    admin console, admin panel, back office, portal, storefront, cart, basket, checkout, receipt, login page,
    onboarding flow, onboarding screen, profile page, user profile, settings page, settings, preferences, detail page,
    detail view, product page, list page, home page, homepage, home screen, start page, 404 page, error message,
    confirmation page, confirmation email, push notification, notification, alert, placeholder, help text, URL,
    shortcut, keyboard shortcut, gesture, swipe, drag and drop, hover state, dark mode, dark theme, mobile menu,
    mobile app, desktop app, browser extension, add-in, add-on, web app, webapp, UI, user interface, GUI, frontend,
    front end, flow, user flow, CLI, command line, flag, export, import, CSV export, PDF export, download link,
    file upload, image upload, QR code, barcode, scanner, cookie banner, autocomplete, sorting, column, row, cell,
    leaderboard, countdown, share button, submit button, back button, CTA button, price table, pricing page, wishlist,
    favourites, playlist, marker, canvas, toolbar, ribbon, overlay, drawer, print view, customer portal, client portal,
    kiosk, keyboard, chatbot, about page, components
  `),
  /** Details of one screen’s looks and wording. */
  'design-detail': list(`
    icon, colour, color palette, contrast, font, typography, spacing, padding, margin, border, shadow, gradient,
    background, transparency, hover state, focus ring, loading state, empty state, error state, animation, transition,
    z-index, layout, layout shift, grid, breakpoint, responsive design, responsiveness, scrolling, sticky header,
    error text, alt text, aria label, width, height, aspect ratio, cursor, dark theme, styling, styles, stylesheet,
    wireframe, mockup, mock-up, mock-ups, UI elements, UI components, design tokens, illustration, touch target, umlauts
  `),
  /** Words that are business in one place and a screen’s subject in another. */
  'business-noun': list(`
    price, pricing, plan, roadmap, campaign, marketing, market, marketplace, strategy, revenue, sales, forecast, budget,
    KPI, metric, analytics, portfolio, competitor, segment, audience, persona, survey, feedback, NPS, referral,
    affiliate, partner, subscription, billing, invoice, coupon, discount, promo, promotion, loyalty, newsletter, goal,
    OKR, milestone, announcement, beta, waitlist, trial, growth, adoption, retention, churn, cohort, funnel, conversion,
    usage, profit, margin, quote, deal, vendor, career
  `),
  /** What makes them a screen. */
  'surface-noun': list(`
    page, screen, view, form, field, table, grid, button, dialog, modal, popup, dropdown, menu, widget, chart, graph,
    panel, sidebar, tab, filter, column, row, cell, link, badge, export, import, endpoint, API, database, schema,
    email template, notification, toggle, picker, calculator, editor, importer, viewer, wizard, portal, tooltip, icon,
    label, header, footer, layout, carousel, slider, feed, dashboard, webhook, integration, controller, queue, cron,
    script, bug, route, URL, redirect, PDF, CSV, module, builder, engine, scheduler, component, service, signup, opt-in,
    settings, rounding
  `),
  /** Screens about business matters, by name. */
  'business-surface': list(`
    pricing page, price page, price table, price list, roadmap view, roadmap page, roadmap widget, campaign page,
    marketing page, launch page, KPI dashboard, metrics dashboard, analytics dashboard, analytics page, portfolio page,
    portfolio view, feedback form, referral link, newsletter signup, lead form, milestone view, market page
  `),
};
