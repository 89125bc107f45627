import { useState } from 'preact/hooks';
import type { Report } from '../../../src/core/report';
import { FATIGUE_BUDGET, mostlyFrom } from '../../../src/core/summarize';
import { Link } from '../parts/link';
import { Notice } from '../parts/notice';
import { number, percent, rich, t } from '../words';
import { Panel } from './panel';
import type { ReportParts } from './report-parts';

const FEW = 8;

type RulesOf = Pick<ReportParts, 'host' | 'ruleTitles'>;

/** A rule by its title and id, with the way to its page; by its id alone where there is no such rule any more. */
function Rule({ host, ruleTitles, rule }: RulesOf & { rule: string }) {
  if (rule === '') return t('audit.trust.noRule');
  const url = host.docsUrl(rule);
  const title = ruleTitles[rule] ?? rule;
  return (
    <>
      {url ? (
        <Link host={host} url={url}>
          {title}
        </Link>
      ) : (
        title
      )}
      {title !== rule && <span class="id"> {rule}</span>}
    </>
  );
}

function Fatigue({ trust, ...of }: RulesOf & { trust: Report['trust'] }) {
  const { fatigue } = trust;
  if (!fatigue) return null;
  const rule = mostlyFrom(trust);
  return (
    <Notice tone="warning" title={t('audit.trust.fatigue', { share: percent(fatigue.flaggedShare) })}>
      <p>
        {t('audit.trust.fatigue.hint', { budget: percent(FATIGUE_BUDGET) })}{' '}
        {rule !== undefined && <>{rich('audit.trust.fatigue.rule', { rule: <Rule {...of} rule={rule} /> })} </>}
        {t('audit.trust.fatigue.advice')}
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

function Rules({ rules, ...of }: RulesOf & { rules: Report['trust']['rules'] }) {
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
                <Rule {...of} rule={rule} />
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
export const Trust = ({ host, report, ruleTitles }: ReportParts) => (
  <Panel class="trust" title={t('audit.trust')}>
    <Fatigue {...{ host, ruleTitles }} trust={report.trust} />
    <div class="sides">
      <Facts report={report} />
      <Rules {...{ host, ruleTitles }} rules={report.trust.rules} />
    </div>
  </Panel>
);
