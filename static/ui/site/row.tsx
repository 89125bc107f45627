import type { ComponentChildren } from 'preact';
import type { ProjectSummary } from '../../../src/app/api';
import { AlsoAccepted, Change } from '../parts/change';
import { figuresOf, type Figures } from '../parts/figures';
import { PageLink, type PageHost } from '../parts/page-link';
import { uncountedLine } from '../parts/uncounted';
import { moment, number, percent, t } from '../words';
import type { Column } from './columns';
import { ShareBar } from '../parts/share-bar';
import { StateOf } from './state';

const Nothing = ({ why }: { why: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span class="unseen">{why}</span>
  </>
);

const Cell = ({ column, children }: { column: Column; children: ComponentChildren }) => (
  <td role="cell" data-column={column} data-label={t(`site.column.${column}`)}>
    <div>{children}</div>
  </td>
);

interface CountsProps {
  readonly now: Figures;
  readonly before: Figures | undefined;
}

const Counts = ({ now, before }: CountsProps) => (
  <>
    <Cell column="standing">
      <span class="figure">{number(now.standing)}</span> <Change now={now.standing} before={before?.standing} />
    </Cell>
    <Cell column="fresh">
      {now.fresh === undefined ? <Nothing why={t('site.noBefore')} /> : <span class="figure">{number(now.fresh)}</span>}
    </Cell>
    <Cell column="unowned">
      {now.unowned === undefined ? (
        <span class="besides">{t('unowned.unchecked')}</span>
      ) : (
        <>
          <span class="figure">{number(now.unowned)}</span> <Change now={now.unowned} before={before?.unowned} />{' '}
          <AlsoAccepted count={now.unownedAccepted} />
        </>
      )}
    </Cell>
    <Cell column="pmShare">
      {now.pmShare === undefined ? (
        <Nothing why={t('site.noSprint')} />
      ) : (
        <>
          <ShareBar share={now.pmShare} role="PM" />
          <span class="figure">{percent(now.pmShare)}</span> <Change share now={now.pmShare} before={before?.pmShare} />
        </>
      )}
    </Cell>
  </>
);

const NoCounts = () => (
  <>
    {(['standing', 'fresh', 'unowned', 'pmShare'] as const).map((column) => (
      <Cell key={column} column={column}>
        <Nothing why={t('site.notAudited')} />
      </Cell>
    ))}
  </>
);

/** One project: its figures and what they were in the run before. */
export function Row({ host, project }: { host: PageHost; project: ProjectSummary }) {
  const { key, name, now, before, uncounted } = project;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" data-column="space">
        <PageLink host={host} page="audit" projectKey={key}>
          {name}
        </PageLink>{' '}
        <span class="key">{key}</span>
      </th>
      {now ? <Counts now={figuresOf(now)} before={before && figuresOf(before)} /> : <NoCounts />}
      <Cell column="audited">
        {now ? moment(now.finishedAt) : <Nothing why={t('site.notAudited')} />}
        {now && uncounted && <p class="hint">{uncountedLine(uncounted)}</p>}
      </Cell>
      <Cell column="state">
        <StateOf project={project} />
      </Cell>
    </tr>
  );
}
