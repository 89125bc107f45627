import { useEffect, useState } from 'preact/hooks';
import { moveOn, siteTime } from './jira';

const MINUTE = 60_000;
const DAY_HOURS = 24;

/** The site's time, and a way to let a day of it pass: what is scheduled in it is done. */
export function SiteClock({ moved }: { moved: () => void }) {
  const [now, setNow] = useState<number>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const read = () => void siteTime().then(setNow);
    read();
    const timer = setInterval(read, MINUTE);
    return () => clearInterval(timer);
  }, []);
  const move = async () => {
    if (busy) return;
    setBusy(true);
    setNow(await moveOn(DAY_HOURS));
    setBusy(false);
    moved();
  };
  return (
    <span class="clock">
      <time>
        {now === undefined ? '' : new Date(now).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
      <button type="button" aria-disabled={busy} onClick={() => void move()}>
        {busy ? 'A day passes…' : 'A day later'}
      </button>
    </span>
  );
}
