import { useState } from 'preact/hooks';
import type { Report } from '../../../src/core/report';
import { FATIGUE_BUDGET } from '../../../src/core/summarize';
import type { Host } from '../host';
import { Link } from '../parts/link';
import { Notice } from '../parts/notice';
import { number, percent, rich, t } from '../words';
import { Panel } from './panel';
import type { ReportParts } from './report-parts';

const FEW = 8;

function Rule({ host, rule }: { host: Host; rule: string }) {
  const url = rule === '' ? undefined : host.docsUrl(rule);
  if (rule === '') return t('audit.trust.noRule');
  return url ? (
    <Link host={host} url={url}>
      {rule}
    </Link>
  ) : (
    rule
  );
}

function Fatigue({ host, fatigue }: { host: Host; fatigue: Report['trust']['fatigue'] }) {
  if (!fatigue) return null;
  return (
    <Notice tone="warning" title={t('audit.trust.fatigue', { share: percent(fatigue.flaggedShare) })}>
      <p>
        {rich('audit.trust.fatigue.hint', {
          budget: percent(FATIGUE_BUDGET),
          rule: <Rule host={host} rule={fatigue.rule} />,
        })}
      </p>
    </Notice>
  );
}

function Facts({ report }: { report: Report }) {
  const { unclearShare, suggestedPeople } = report.trust;
  const people = suggestedPeople === 0 ? 'audit.trust.people.none' : 'audit.trust.people.value';
  const facts = [
    [t('audit.trust.unclear'), t('audit.trust.unclear.value', { share: percent(unclearShare) })],
    [t('audit.trust.people'), t(people, { count: suggestedPeople })],
    [t('audit.trust.overridden'), t('audit.trust.overridden.value', { count: report.tally.overridden })],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Rules({ host, rules }: { host: Host; rules: Report['trust']['rules'] }) {
  const [all, setAll] = useState(false);
  if (rules.length === 0) return <p class="hint">{t('audit.trust.noRules')}</p>;
  const sorted = [...rules].sort((a, b) => b.standing - a.standing || b.accepted - a.accepted);
  return (
    <div class="by-rule">
      <h3>{t('audit.trust.rules')}</h3>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{t('audit.trust.rule')}</th>
            <th scope="col">{t('audit.trust.standing')}</th>
            <th scope="col">{t('audit.trust.accepted')}</th>
            <th scope="col">{t('audit.trust.disputed')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? sorted : sorted.slice(0, FEW)).map(({ rule, standing, accepted, disputed }) => (
            <tr key={rule}>
              <th scope="row">
                <Rule host={host} rule={rule} />
              </th>
              <td>{number(standing)}</td>
              <td>{number(accepted)}</td>
              <td>{number(disputed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rules.length > FEW && (
        <button type="button" class="button link" onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showAll', { count: rules.length })}
        </button>
      )}
    </div>
  );
}

/** How far the report can be relied on: what was accepted or called wrong by rule, and what is left open. */
export const Trust = ({ host, report }: ReportParts) => (
  <Panel class="trust" title={t('audit.trust')}>
    <Fatigue host={host} fatigue={report.trust.fatigue} />
    <div class="sides">
      <Facts report={report} />
      <Rules host={host} rules={report.trust.rules} />
    </div>
  </Panel>
);
