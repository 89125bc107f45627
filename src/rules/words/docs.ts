import type { WordClasses } from '../../core/signal';
import { list } from './list';

/** Documentation of the product and of its operation, for people who use, build or run it. */
export const docsWords: WordClasses = {
  'docs-thing': list(`
    documentation, docs, docs page, docs site, documentation site, documentation page, README, readme, README.md, readme file, API docs, API
    documentation, API reference, API spec, API specification, OpenAPI spec, reference docs, reference documentation, developer docs, developer
    documentation, developer guide, developer portal docs, user guide, user guides, user manual, user manuals, user documentation, manual, admin guide,
    administrator guide, admin manual, installation guide, install guide, installation instructions, install instructions, setup guide, set-up guide,
    setup instructions, getting started guide, getting started, quickstart, quick start, quick start guide, tutorial, tutorials, how-to, how-to guide,
    howto, walkthrough docs, code examples, code example, code samples, sample code, examples, example app, sample app, sample project, demo app,
    cookbook, recipe, recipes page, runbook, runbooks, playbook for incidents, operations manual, operations guide, ops docs, deployment guide,
    deployment docs, deployment instructions, migration guide, upgrade guide, upgrade notes, changelog, change log, CHANGELOG.md, release notes for the
    version, contributing guide, CONTRIBUTING.md, contribution guide, style guide for code, coding guidelines, coding standards, architecture decision
    record, ADR, ADRs, architecture diagram, architecture docs, architecture document, architecture documentation, sequence diagram, ER diagram, data
    dictionary, data model docs, technical documentation, technical docs, tech docs, technical spec, technical specification, tech spec, design doc,
    design document, functional specification, functional spec, specification, specs, spec, interface description, docstring, docstrings, code comments,
    inline comments, Javadoc, JSDoc, wiki, wiki page, knowledge base article, knowledge base articles, help article, help articles, help text, help
    pages, FAQ entry, troubleshooting guide, troubleshooting page, known issues page, error codes page, support documentation, recovery procedure, backup procedure, environment setup docs, onboarding docs for developers, glossary of the API, man page, CLI help,
    license file, licence file, CODEOWNERS, issue template, PR template
  `),
};
