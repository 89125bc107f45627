import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Parts of a product: a title that names one is about building it, so rules of the market step back. */
export const softwareWords: WordClasses = {
  'software-part': list(`
    button, screen, field, column, dropdown, modal, widget, component, endpoint, webhook, database, schema, table,
    form, CSV, JSON, checkbox, toolbar, sidebar, tooltip, popup, dialog, bug, crash, exception, integration test,
    unit test, test case, pipeline, docker, kubernetes, middleware, parser, filter, menu, navbar, layout, responsive,
    mobile layout, pull request, CI, permission, export, chart, badge, carousel, wizard, panel, tab, notification,
    cron, job queue, template engine, event tracking, tracking code, OAuth, cookie, selector, toggle, pagination, URL,
    redirect, metadata tags, meta tags, git commit, table view, list view, roadmap view, hyperlink, broken link,
    link expired, login page, login form, payment gateway, error message, error handling, repository pattern,
    search bar, config file, API endpoint, API key, REST API, plugin system, import script, CSV import, cart page,
    checkout page, page layout, web page, settings page, pricing page, price page, portfolio page,
    landing page template, page overflow, not found, does not, fails, broken, wrong, crashes, missing, misaligned,
    slow, flaky, stacktrace
  `),
};
