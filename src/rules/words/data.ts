import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Data that a product holds, what counts its use, and what is written about it. */
export const dataWords: WordClasses = {
  /** Records, fields and files. */
  'data-thing': list(`
    records, row, column, field, attribute, entity, dataset, metadata, timestamp, time zone, timezone, date range,
    dates, ID, IDs, UUID, identifier, slug, hash, checksum, enum, sample data, test data, demo data, user data,
    file name, filename, directory, attachment, spreadsheet, CSV file, PDF, archive, payload, response, header, array,
    vector, matrix, decimal, integer, float, boolean, duplicates, order status, balance, totals, subtotal, quantity,
    amount, phone number, address, username, translations
  `),
  /** What a team puts in to observe a product. */
  instrumentation: list(`
    analytics event, event tracking, page view, pageview, pixel, tag manager, analytics tracking, UTM parameters,
    conversion tracking, telemetry, gauge, histogram, error tracking, error monitoring, monitoring, alerting,
    audit logging
  `),
  /** Documentation for people who use, build or run a product. */
  'docs-thing': list(`
    documentation, docs, docs page, docs site, README, README.md, API docs, API spec, user guide, manual,
    installation guide, install guide, setup instructions, getting started guide, getting started, quickstart, tutorial,
    how-to, examples, recipe, runbook, changelog, change log, CHANGELOG.md, CONTRIBUTING.md, ADR, architecture diagram,
    specification, spec, docstring, wiki, wiki page, help article, help text, troubleshooting guide, license file,
    issue template
  `),
};
