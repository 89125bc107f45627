import { useEffect, useState } from 'preact/hooks';
import { moveOn } from './jira';

const MINUTE = 60_000;
const DAY_HOURS = 24;

interface Props {
  /** How far the site's clock is ahead of this browser's, in milliseconds. */
  readonly ahead: number;
  moved(now: number): void;
}

/** The site's time, and a way to let a day of it pass: what is scheduled in it is done. */
export function SiteClock({ ahead, moved }: Props) {
  const [now, setNow] = useState(Date.now());
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  const move = async () => {
    if (busy) return;
    setBusy(true);
    const then = await moveOn(DAY_HOURS);
    setBusy(false);
    setNow(Date.now());
    moved(then);
  };
  return (
    <span class="clock">
      <time>{new Date(now + ahead).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}</time>
      <button type="button" aria-disabled={busy} onClick={() => void move()}>
        {busy ? 'A day passes…' : 'A day later'}
      </button>
    </span>
  );
}
