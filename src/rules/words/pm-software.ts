import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Parts of a product: a title that names one is about building it, so rules of the market step back. */
export const softwareWords: WordClasses = {
  'software-part': list(`
    button, screen, field, column, dropdown, modal, widget, component, endpoint, API, webhook, SDK, database, schema,
    table, form, CSV, JSON, checkbox, toolbar, sidebar, tooltip, popup, dialog, login, bug, crash, error, exception,
    integration test, unit test, test case, pipeline, docker, kubernetes, backend, frontend, UI, plugin, module,
    middleware, parser, filter, view, icon, menu, navbar, footer, header, layout, responsive, mobile layout, route,
    repo, repository, branch, pull request, commit, CI, config, permission, import, export, chart, graph, card, badge,
    carousel, banner, calculator, editor, wizard, panel, tab, theme toggle, notification, query, migration script,
    cron, job queue, payment, checkout, cart, template engine, event tracking, tracking code, OAuth, token, cookie,
    selector, toggle, pagination, search box, link, URL, redirect, metadata tags, meta tags
  `),
};
