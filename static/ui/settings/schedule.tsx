import { useId } from 'preact/hooks';
import type { ProjectSettings } from '../../../src/app/settings';
import type { Host } from '../host';
import { t } from '../words';
import { Section, type PartProps } from './section';
import { hourName, ownTimeZone, timeIn, timeZones, UTC, weekdayName, zoneName } from './time-zones';

type Timing = ProjectSettings['schedule'];

const EVERY: readonly Timing['every'][] = ['off', 'day', 'week'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface FieldsProps {
  readonly host: Host;
  readonly timing: Timing;
  readonly locked: boolean;
  readonly change: (part: Partial<Timing>) => void;
}

function Weekday({ host, timing, locked, change }: FieldsProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('settings.schedule.weekday')}</label>
      <select
        id={id}
        value={timing.weekday}
        disabled={locked}
        onChange={(event) => change({ weekday: Number(event.currentTarget.value) })}
      >
        {WEEKDAYS.map((weekday) => (
          <option key={weekday} value={weekday}>
            {weekdayName(weekday, host.locale)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Hour({ host, timing, locked, change }: FieldsProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('settings.schedule.hour')}</label>
      <select
        id={id}
        value={timing.hour}
        disabled={locked}
        onChange={(event) => change({ hour: Number(event.currentTarget.value) })}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {hourName(hour, host.locale)}
          </option>
        ))}
      </select>
    </div>
  );
}

const options = (zones: readonly string[]) =>
  zones.map((zone) => (
    <option key={zone} value={zone}>
      {zoneName(zone)}
    </option>
  ));

function Zone({ host, timing, locked, change }: FieldsProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('settings.schedule.zone')}</label>
      <select
        id={id}
        value={timing.timeZone}
        disabled={locked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change({ timeZone: event.currentTarget.value })}
      >
        {[...timeZones(timing.timeZone)].map(([region, zones]) =>
          region === '' ? (
            options(zones)
          ) : (
            <optgroup key={region} label={region}>
              {options(zones)}
            </optgroup>
          ),
        )}
      </select>
      <p id={`${id}-hint`} class="hint">
        {t('settings.schedule.now', { time: timeIn(timing.timeZone, host.now(), host.locale) })}
      </p>
    </div>
  );
}

/** When audits start without a click. Whoever switches it on the first time gets the browser's own time zone. */
export function Schedule({ host, draft, settings, locked }: PartProps & { readonly host: Host }) {
  const name = useId();
  const timing = settings.schedule;
  const change = (part: Partial<Timing>) => draft.change({ schedule: { ...timing, ...part } });
  const often = (every: Timing['every']) =>
    change({ every, ...(timing.every === 'off' && timing.timeZone === UTC ? { timeZone: ownTimeZone() } : {}) });
  const fields = { host, timing, locked, change };
  return (
    <Section title="settings.schedule" hint="settings.schedule.hint">
      <fieldset>
        <legend>{t('settings.schedule.every')}</legend>
        {EVERY.map((every) => (
          <label class="choice" key={every}>
            <input
              type="radio"
              name={name}
              checked={timing.every === every}
              disabled={locked}
              onChange={() => often(every)}
            />
            {t(`settings.schedule.${every}`)}
          </label>
        ))}
      </fieldset>
      {timing.every !== 'off' && (
        <div class="when">
          {timing.every === 'week' && <Weekday {...fields} />}
          <Hour {...fields} />
          <Zone {...fields} />
        </div>
      )}
    </Section>
  );
}
