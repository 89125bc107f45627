import type { Output } from '../show/output';
import { count } from '../audit/words';
import { Collected } from './collect';
import { html, Markup } from './html/markup';
import { decisions } from './html/decisions';
import { breakdowns, files, findings, matrix, roles, strategy, tiles, trust } from './html/parts';
import { style } from './html/style';
import type { Reporter } from './reporter';

/**
 * One file that opens anywhere: no script, nothing loaded from elsewhere (its own policy forbids it), every text from
 * outside escaped; a table behind each chart.
 */
export function htmlReporter(out: Output, now: string): Reporter {
  const kept = new Collected({ findings: 1000, rejected: 500, surest: 20 });
  return {
    item: (item) => kept.item(item),
    rejected: (row) => kept.rejected(row),
    finish: async (summary) => {
      const { tally } = summary.report;
      const page = html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
            <title>Ownership audit</title>
            <style>
              ${new Markup(style)}
            </style>
          </head>
          <body>
            <main>
              <h1>Ownership audit</h1>
              <p class="dim">
                ${count(tally.items, 'item')}, ${tally.open.toLocaleString('en-US')} open. Made on ${now.slice(0, 10)}
                with ruleset ${summary.ruleset}.
              </p>
              ${tiles(summary)}${roles(summary)}${findings(summary, kept)}${decisions(summary)}${strategy(summary, kept)}${matrix(summary)}${breakdowns(summary.report)}${trust(summary)}${files(summary, kept)}
            </main>
          </body>
        </html> `;
      await out.write(page.source);
    },
  };
}
