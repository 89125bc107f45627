import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type Tone = 'plain' | 'info' | 'warning' | 'error' | 'good';

interface NoticeProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly title?: ComponentChildren;
  /** `alert` interrupts a screen reader: for failures of something the person just did. */
  readonly live?: 'status' | 'alert';
  readonly children?: ComponentChildren;
}

/** A coloured box with a sign, a heading and what to do. */
export const Notice = ({ tone = 'plain', icon, title, live, children }: NoticeProps) => (
  <div class={`notice ${tone}`} role={live}>
    <Icon name={icon ?? (tone === 'plain' ? 'info' : tone)} />
    <div>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  </div>
);
