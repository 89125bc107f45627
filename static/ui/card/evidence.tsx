import type { Evidence as Sign } from '../../../src/core/verdict';
import type { WorkItem } from '../../../src/core/work-item';
import type { Host } from '../host';
import { Link } from '../parts/link';
import { t } from '../words';
import { excerpt } from './excerpt';
import type { RuleView } from '../../../src/app/api';
import type { Judge } from './judge';

const SHOWN = 3;

function fieldWords(item: WorkItem, sign: Sign): string {
  const join = (values: readonly string[] | undefined) => (values ?? []).join(', ');
  const value = {
    type: item.type ?? '',
    level: item.level ?? '',
    labels: join(item.labels),
    components: join(item.components),
    parent: item.parentTitle ?? '',
    points: item.points ?? '',
    sprint: '',
  };
  if (sign.field === 'title' || sign.field === 'body') return '';
  return t(`card.evidence.field.${sign.field}`, { value: value[sign.field] });
}

function Where({ item, sign }: { item: WorkItem; sign: Sign }) {
  if (sign.field !== 'title' && sign.field !== 'body') return <p class="quote">{fieldWords(item, sign)}</p>;
  const text = sign.field === 'title' ? item.title : item.body.text;
  const { before, match, after } = excerpt(text, sign.start, sign.end);
  return (
    <blockquote class="quote" dir="auto">
      {before}
      <mark>{match}</mark>
      {after}
    </blockquote>
  );
}

function Origin({ rule, host }: { rule: RuleView; host: Host }) {
  const { document, section } = rule.source;
  const words = t(`card.source.${document}`);
  const address = host.docsUrl(rule.id);
  return (
    <p class="origin">
      <span>{section ? t('card.source.section', { document: words, section }) : words}</span>
      {address && (
        <Link host={host} url={address}>
          {t('card.evidence.rule')}
          <span class="unseen">: {t('opensNewTab', { title: rule.title })}</span>
        </Link>
      )}
    </p>
  );
}

/** The same rule may have fired on several words: the strongest place stands for it. */
function strongest(signs: readonly Sign[]): Sign[] {
  const seen = new Set<string>();
  return signs.filter((sign) => !seen.has(sign.rule) && seen.add(sign.rule));
}

interface EvidenceProps {
  readonly item: WorkItem;
  readonly signs: readonly Sign[];
  readonly judge: Judge;
  readonly host: Host;
  /** True where a person set the role: then these are the text's reasons, not those of what is shown. */
  readonly overridden: boolean;
}

/** Why: each rule that fired, the words that fired it in their sentence, and where the rule comes from. */
export function Evidence({ item, signs, judge, host, overridden }: EvidenceProps) {
  const all = strongest(signs);
  if (all.length === 0) return null;
  const entry = (sign: Sign) => {
    const rule = judge.rule(sign.rule);
    return (
      <li key={sign.rule} class="sign" data-role={sign.role}>
        <h3>
          {rule?.title ?? sign.rule}
          <span class="unseen">, {t(`call.${sign.role}`)}</span>
        </h3>
        <Where item={item} sign={sign} />
        {rule && <Origin rule={rule} host={host} />}
      </li>
    );
  };
  const rest = all.slice(SHOWN);
  return (
    <section class="evidence" aria-labelledby="why">
      <h2 id="why">{t(overridden ? 'card.evidence.text' : 'card.evidence')}</h2>
      <ul>{all.slice(0, SHOWN).map(entry)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('card.evidence.more', { count: rest.length })}</summary>
          <ul>{rest.map(entry)}</ul>
        </details>
      )}
    </section>
  );
}
