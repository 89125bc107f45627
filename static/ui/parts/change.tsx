import { percent, t } from '../words';

interface ChangeProps {
  readonly now: number;
  /** Absent where there was no run before. */
  readonly before: number | undefined;
  /** A share says what it was, a count by how much it changed. */
  readonly share?: boolean;
}

/** What a figure was in the run before, in words and with an arrow; more is neither better nor worse. */
export function Change({ now, before, share = false }: ChangeProps) {
  if (before === undefined) return null;
  const difference = share ? Math.round(now * 100) - Math.round(before * 100) : now - before;
  if (difference === 0) return <span class="moved">{t('change.same')}</span>;
  const more = difference > 0;
  const words = share
    ? t('change.was', { before: percent(before) })
    : t(more ? 'change.more' : 'change.fewer', { count: Math.abs(difference) });
  return (
    <span class="moved">
      <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false">
        <path d={more ? 'M4 1 7.5 7h-7Z' : 'M4 7 .5 1h7Z'} />
      </svg>
      {words}
    </span>
  );
}

/** How many more were accepted: they stand no more, and are there all the same. */
export const AlsoAccepted = ({ count }: { count: number }) =>
  count > 0 ? <span class="besides">{t('change.accepted', { count })}</span> : null;
