import { t } from '../words';

/** Seconds as a person would say them: under two minutes in seconds, else in minutes. */
export const duration = (seconds: number): string =>
  seconds < 120
    ? t('audit.estimate.seconds', { count: Math.max(1, Math.round(seconds)) })
    : t('audit.estimate.minutes', { count: Math.round(seconds / 60) });
