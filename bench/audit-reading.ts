import { join, resolve } from 'node:path';
import { VirtualClock } from '../dev/platform/clock';
import { JiraServer } from '../dev/platform/jira/server';
import { readManifest, scopesOf } from '../dev/platform/manifest';
import { APP_ACCOUNT, Site } from '../dev/platform/site';
import { fieldMap, fieldNames } from '../src/formats/jira-issue';
import { LATENCY } from './audit-far';
import { fillLarge } from './large-site';

/** What it takes to read all issues of a project one way. */
export interface Way {
  readonly calls: number;
  readonly points: number;
  /** Waiting alone: pages of a search one after another, bulk fetches ten at a time. */
  readonly waitMs: number;
}

export interface ReadingFigures {
  readonly issues: number;
  /** `search/jql` that gives fields along. */
  readonly onePass: Way;
  /** `search/jql` for ids, 5,000 a page, then `issue/bulkfetch`. */
  readonly idsAndBulk: Way;
}

const SIDE_BY_SIDE = 10;
const BULK = 100;
const IDS = 5000;

interface Found {
  readonly issues: readonly { readonly id: string; readonly fields?: object }[];
  readonly nextPageToken?: string;
}

/** Reads a project of so many issues both ways from the pretend Jira. */
export function benchReading(issues: number): ReadingFigures {
  const clock = new VirtualClock();
  const site = new Site({ clock });
  const { projectId } = fillLarge(site, issues);
  const jira = new JiraServer(site, {
    scopes: scopesOf(readManifest(join(resolve(import.meta.dirname, '..'), 'manifest.yml'))),
  });
  const jql = `project = ${projectId} ORDER BY id ASC`;
  const fields = fieldNames(fieldMap(ask(jira, 'GET', '/rest/api/3/field')));
  const counted = (read: () => number): Way => {
    const { calls, total } = jira.points;
    const waits = read();
    return { calls: jira.points.calls - calls, points: jira.points.total - total, waitMs: waits * LATENCY.jira };
  };

  const search = (wanted: object): string[][] => {
    const pages: string[][] = [];
    let token: string | undefined;
    do {
      const body = { jql, ...wanted, ...(token === undefined ? {} : { nextPageToken: token }) };
      const page = ask<Found>(jira, 'POST', '/rest/api/3/search/jql', body);
      pages.push(page.issues.map(({ id }) => id));
      token = page.nextPageToken;
    } while (token !== undefined);
    return pages;
  };
  const all = (ids: readonly string[]): void => {
    if (new Set(ids).size !== issues) throw new Error(`${ids.length} of ${issues} issues were read`);
  };

  const onePass = counted(() => {
    const pages = search({ fields, properties: ['ownership'], maxResults: BULK });
    all(pages.flat());
    return pages.length;
  });
  const idsAndBulk = counted(() => {
    const pages = search({ fields: ['id'], maxResults: IDS });
    const ids = pages.flat();
    const read: string[] = [];
    for (let start = 0; start < ids.length; start += BULK) {
      const body = { issueIdsOrKeys: ids.slice(start, start + BULK), fields, properties: ['ownership'] };
      read.push(...ask<Found>(jira, 'POST', '/rest/api/3/issue/bulkfetch', body).issues.map(({ id }) => id));
    }
    all(read);
    return pages.length + Math.ceil(ids.length / BULK / SIDE_BY_SIDE);
  });
  return { issues, onePass, idsAndBulk };
}

function ask<T>(jira: JiraServer, method: string, path: string, body?: object): T {
  const contentType = 'application/json';
  const answer = jira.answer({ method, path, contentType, as: APP_ACCOUNT, body: body && JSON.stringify(body) });
  if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}
