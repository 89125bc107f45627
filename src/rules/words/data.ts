import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Data that a product holds, and what a team puts in to observe it. */
export const dataWords: WordClasses = {
  'data-thing': list(`
    records, row, rows, column, columns, field, fields, attribute, attributes, entity, entities,
    data set, dataset, datasets, metadata, timestamp, timestamps, time zone, timezone, date range, dates, ID, IDs, UUID,
    identifier, identifiers, foreign key, slug, slugs, hash, checksum, enum, lookup table, reference data, master data, seed data, sample data, test
    data, dummy data, demo data, mock data, legacy data, historical data, user data, customer data, patient data, order data, product data, sensor
    data, location data, image data, tile data, raw data, log data, event data, data file, data files, file name, filename, directory, attachment, attachments, image file, video file, spreadsheet, CSV file, Excel
    file, JSON file, XML file, PDF file, PDF, archive, zip file, payload, JSON payload, response body, request body, response, query string, URL
    parameter, query parameter, query parameters, header, headers, list of values, array, tuple, vector, matrix,
    decimal, integer, float, boolean, null values, empty values, duplicates, duplicate records, invoice lines, invoice number, order number, order
    status, account balance, balance, totals, subtotal, tax rate, tax field, price field, quantity, amount, currency field, phone number, email
    address, postal code, zip code, address, user ID, user IDs, username, usernames, user accounts, user account, user table, profile data, translations, translation strings, strings file, locale file, content types, content model, taxonomy terms
  `),
  instrumentation: list(`
    analytics event, analytics events, tracking event, tracking events, event tracking, click tracking, page view, page views,
    pageview, tracking code, tracking pixel, pixel, tracking plan events, analytics snippet, analytics SDK, analytics tag, tag manager, data
    layer, analytics integration, analytics tracking, analytics setup, analytics installed, analytics service, analytics pipeline, analytics library,
    analytics provider, UTM parameters, UTM tracking, conversion tracking, conversion event, funnel event, custom event, custom dimension, custom
    dimensions, telemetry, telemetry event, gauge, histogram, metric endpoint, usage logging, usage counter, heatmap script, session replay
    script, A/B test framework, experiment framework, experiment flag, variant assignment, crash reporting, error tracking, error monitoring, performance
    monitoring, real user monitoring, structured logs, log line, log lines, correlation ID, trace ID, dashboard query, Grafana dashboard, monitoring
    dashboard, alert threshold,
    monitoring, alerting, uptime monitoring, log aggregation, audit logging, error alerts
  `),
};
