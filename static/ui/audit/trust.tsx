import type { Word } from '../words';
import { number, percent, t } from '../words';
import { Notice } from '../parts/notice';
import type { OverviewProps } from './overview';
import { RuleName, ruleWords } from './rule-name';

const Fact = ({ name, value, hint }: { name: Word; value: string; hint: Word }) => (
  <div>
    <dt>{t(name)}</dt>
    <dd>
      <b>{value}</b> <span class="hint">{t(hint)}</span>
    </dd>
  </div>
);

/** What speaks for and against the audit itself: how often people disagree, and how much it asks of them. */
export function Trust({ host, report }: OverviewProps) {
  const { unclearShare, suggestedPeople, fatigue, rules } = report.trust;
  const busiest = [...rules].sort((a, b) => b.standing + b.accepted - a.standing - a.accepted);
  return (
    <section class="tile" aria-labelledby="trust">
      <h2 id="trust">{t('audit.trust')}</h2>
      <dl class="figures">
        <Fact name="audit.trust.unclear" value={percent(unclearShare)} hint="audit.trust.unclear.hint" />
        <Fact name="audit.trust.people" value={number(suggestedPeople)} hint="audit.trust.people.hint" />
        <Fact name="audit.trust.overridden" value={number(report.tally.overridden)} hint="audit.trust.overridden.hint" />
      </dl>
      {fatigue ? (
        <Notice tone="warning">
          <p>{t('audit.trust.fatigue', { share: percent(fatigue.flaggedShare), rule: ruleWords(fatigue.rule) })}</p>
        </Notice>
      ) : (
        <p class="hint">{t('audit.trust.calm')}</p>
      )}
      {rules.length === 0 && <p class="hint">{t('audit.trust.none')}</p>}
      {rules.length > 0 && (
        <details>
          <summary>{t('audit.trust.rules')}</summary>
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">{t('audit.trust.rule')}</th>
                <th scope="col" class="number">
                  {t('audit.trust.standing')}
                </th>
                <th scope="col" class="number">
                  {t('audit.trust.accepted')}
                </th>
                <th scope="col" class="number">
                  {t('audit.trust.disputed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {busiest.map(({ rule, standing, accepted, disputed }) => (
                <tr key={rule}>
                  <th scope="row">
                    <RuleName host={host} id={rule} />
                  </th>
                  <td class="number">{number(standing)}</td>
                  <td class="number">{number(accepted)}</td>
                  <td class="number">{number(disputed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
