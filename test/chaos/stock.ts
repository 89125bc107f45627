import { adf, type Site } from '../../dev/platform/site';

const PM = [
  'Decide the price of the Team plan',
  'Choose the markets to enter next year',
  'Roadmap for the next four quarters',
  'Launch plan and announcement for the new tier',
  'Positioning against the two largest competitors',
];
const PO = [
  'Write acceptance criteria for the basket page',
  'Refine and split the story about vouchers',
  'Order the backlog for the next sprint',
  'As a shopper I want to save my address so that I order faster',
  'Accept the finished story about refunds',
];
const CRITERIA = adf('## Acceptance criteria\n\n- The total is right\n- The receipt is sent');
const OTHER = ['Button is green', 'Things', 'Basket'];

/**
 * Fills the shop: epics of both kinds, stories below them, wrong roles on purpose, done items old and new, and one that
 * nobody can judge. All of it lies months back, so that no grace or age hangs on the hour.
 */
export function stock(site: Site): void {
  const created = (n: number) => new Date(Date.UTC(2025, 5, 1 + (n % 60), 8, n % 60)).toISOString();
  const epics = [0, 1, 2, 3, 4, 5].map((n) => {
    const at = created(n);
    return site.addIssue({
      project: 'SHOP',
      type: 'Epic',
      summary: `${n % 2 ? PO[n % 5]! : PM[n % 5]!} (epic ${n})`,
      status: 'In Progress',
      created: at,
      updated: at,
      ...(n === 0 ? { assignee: 'pia' } : n === 1 ? { assignee: 'max' } : {}),
    }).key;
  });
  for (let n = 0; n < 66; n += 1) {
    const at = created(n);
    const words = [PO, PO, PM, OTHER][n % 4]!;
    const done = n % 11 === 5;
    site.addIssue({
      project: 'SHOP',
      type: n % 7 === 3 ? 'Task' : 'Story',
      summary: `${words[n % words.length]!} ${n}`,
      description: n % 3 === 0 ? CRITERIA : null,
      status: done ? 'Done' : n % 2 ? 'In Progress' : 'To Do',
      created: at,
      updated: at,
      ...(done ? { resolved: n % 2 ? '2025-12-20T09:00:00Z' : '2025-08-20T09:00:00Z' } : {}),
      ...(n % 5 === 4 ? {} : { assignee: n % 5 < 3 ? 'pia' : 'max' }),
      ...(n % 3 === 0 ? {} : { parent: epics[n % 6]! }),
    } as never);
  }
}
