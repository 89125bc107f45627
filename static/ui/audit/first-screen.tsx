import type { ComponentChildren } from 'preact';
import { Altitude } from './altitude';
import { Crossings } from './crossings';
import { Decide } from './decide';
import type { ReportParts } from './report-parts';
import { Trust } from './trust';
import { Unowned } from './unowned';

/** What a lead looks at every week, in the order in which it matters. */
export const FirstScreen = ({ trend, ...parts }: ReportParts & { trend: ComponentChildren }) => (
  <div class="first-screen">
    <Unowned {...parts} />
    <Altitude {...parts} />
    <Crossings {...parts} />
    {trend}
    <Decide {...parts} />
    <Trust {...parts} />
  </div>
);
