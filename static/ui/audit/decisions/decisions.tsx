import { useEffect, useId, useMemo, useReducer, useState } from 'preact/hooks';
import type { Run } from '../../../../src/app/api';
import type { Report } from '../../../../src/core/report';
import type { Host } from '../../host';
import { ErrorNotice } from '../../parts/error-notice';
import { Notice } from '../../parts/notice';
import { Skeleton } from '../../parts/skeleton';
import { number, t } from '../../words';
import { Menu, wordsOf } from '../menu';
import { Titles } from '../titles';
import { useSearch, type Search } from '../use-search';
import { AcceptAll } from './baseline';
import { ExportLines } from './export-lines';
import { Group } from './group';
import { decisionLines, overrideLines } from './lines';
import { sift, STATES, WHATS, type Sieve } from './sift';
import { useDecisions, type DecisionList } from './use-decisions';

interface DecisionsProps {
  readonly host: Host;
  readonly projectId: string;
  readonly projectKey: string;
  readonly run: Run;
  readonly report: Report | undefined;
  readonly mayAccept: boolean;
  readonly mayDecide: boolean;
  /** False where something was decided that the report's numbers do not have. */
  readonly counted: boolean;
  /** Told what somebody decided here, with the run that counts anew where there is one. */
  readonly decided: (recount?: Run) => void;
}

const ALL: Sieve = { text: '' };

function Filters({ sieve, setSieve }: { sieve: Sieve; setSieve: (sieve: Sieve) => void }) {
  const id = useId();
  const { text, what, state } = sieve;
  return (
    <div class="filters" role="group" aria-label={t('audit.decided.filters')}>
      <div class="field search">
        <label for={id}>{t('audit.rows.search')}</label>
        <input
          id={id}
          type="search"
          placeholder={t('audit.decided.search.hint')}
          value={text}
          onInput={(event) => setSieve({ ...sieve, text: event.currentTarget.value })}
        />
      </div>
      <Menu
        label="audit.decided.what"
        value={what}
        options={wordsOf(WHATS, (each) => `audit.decided.what.${each}`)}
        change={(value) => setSieve({ ...sieve, what: value as Sieve['what'] })}
      />
      <Menu
        label="audit.decided.state"
        value={state}
        options={wordsOf(STATES, (each) => `audit.decided.state.${each}`)}
        change={(value) => setSieve({ ...sieve, state: value as Sieve['state'] })}
      />
      {(text.trim() !== '' || what || state) && (
        <button type="button" class="button clear" onClick={() => setSieve(ALL)}>
          {t('audit.rows.clear')}
        </button>
      )}
    </div>
  );
}

interface CountProps {
  readonly list: DecisionList;
  readonly shown: number;
  readonly search: Search;
}

function Count({ list, shown, search }: CountProps) {
  return (
    <p class="count" role="status">
      <span>{t('audit.rows.count', { shown, total: number(list.rows.length) })}</span>
      {list.hidden > 0 && <span>{t('audit.decided.hidden', { count: list.hidden })}</span>}
      {list.state === 'reading' && <span>{t('audit.rows.reading')}</span>}
      {search.busy && <span>{t('audit.rows.searching')}</span>}
      {search.more && <span>{t('audit.rows.searchMore')}</span>}
    </p>
  );
}

/** Everything that people decided in a project: found, told whether it still does anything, and taken back. */
export function Decisions(props: DecisionsProps) {
  const { host, projectId, projectKey, run, report, mayAccept, mayDecide, counted, decided } = props;
  const titles = useMemo(() => new Titles(host), [host]);
  const { list, again, more, retry } = useDecisions(host, projectId);
  const [sieve, setSieve] = useState(ALL);
  const search = useSearch(host, projectId, sieve.text);
  const [read, titlesRead] = useReducer<number, void>((round) => round + 1, 0);
  useEffect(() => titles.subscribe(() => titlesRead()), [titles]);
  const titled = sieve.text.trim() === '' ? 0 : read;
  const { idle, holding } = useMemo(
    () => sift(list.rows, sieve, (id) => titles.get(id), search.found),
    [list.rows, sieve, titles, titled, search.found],
  );
  const shown = idle.length + holding.length;
  const none = list.state === 'done' && list.rows.length === 0 && list.hidden === 0;
  const accepted = (recount: Run) => {
    decided(recount);
    again();
  };
  const parts = { host, titles, projectId, decided };
  return (
    <div class="decisions">
      {mayDecide && (
        <AcceptAll
          {...{ host, projectId, run, report, mayAccept, counted, decided: accepted, baseline: list.baseline }}
        />
      )}
      <section class="rows" aria-labelledby="audit-decided">
        <h2 id="audit-decided">{t('audit.decided')}</h2>
        {none ? (
          <Notice title={t('audit.decided.none')}>
            <p>{t('audit.decided.none.hint')}</p>
          </Notice>
        ) : (
          <>
            <Filters sieve={sieve} setSieve={setSieve} />
            {search.error && <ErrorNotice error={search.error} title="audit.rows.searchFailed" retry={search.retry} />}
            {list.error && <ErrorNotice error={list.error} title="audit.decided.failed" retry={retry} />}
            <Count list={list} shown={shown} search={search} />
          </>
        )}
        {shown === 0 && list.rows.length > 0 && list.state !== 'reading' && (
          <p class="hint">{t('audit.decided.noneFit')}</p>
        )}
        {list.rows.length === 0 && list.state === 'reading' && <Skeleton label={t('audit.decided.loading')} />}
        <Group {...parts} name="idle" rows={idle} />
        <Group {...parts} name="holding" rows={holding} />
        {list.state === 'more' && (
          <div class="actions">
            <button type="button" class="button" onClick={more}>
              {t('audit.decided.readAll')}
            </button>
          </div>
        )}
      </section>
      <ExportLines {...{ host, projectKey }} name="decisions" read={decisionLines(host, projectId)} />
      <ExportLines {...{ host, projectKey }} name="overrides" read={overrideLines(host, projectId)} />
    </div>
  );
}
