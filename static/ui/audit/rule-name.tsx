import type { Host } from '../host';
import { Link } from '../parts/link';

/** A rule's id in words: `M6-price-decision` is "Price decision". */
export function ruleWords(id: string): string {
  const words = id.replace(/^[OM]\d+-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A rule by name, linked to its page where one is published. */
export function RuleName({ host, id }: { host: Host; id: string }) {
  const url = host.docsUrl(id);
  if (!url) return <span title={id}>{ruleWords(id)}</span>;
  return (
    <Link host={host} url={url}>
      {ruleWords(id)}
    </Link>
  );
}
