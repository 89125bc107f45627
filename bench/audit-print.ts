import type { AuditFigures } from './audit';
import type { ReadingFigures } from './audit-reading';
import { count, table } from './table';

const TARGETS = { timesFloor: 1.2, share: 0.03, peakMb: 200 };

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const against = (value: number, most: number, text: string): string => (value <= most ? text : `${text} (missed)`);
const seconds = (ms: number): string => `${count(Math.round(ms / 100) / 10)} s`;

/** Audits by size, with what is to be reached. */
export function auditTable(all: readonly AuditFigures[]): string {
  const line = (name: string, target: string, of: (one: AuditFigures) => string) => [name, target, ...all.map(of)];
  const rows = [
    line('issues', '', ({ issues }) => count(issues)),
    line('findings', '', ({ findings }) => count(findings)),
    line('time', '', ({ wallMs }) => seconds(wallMs)),
    line('of which processor', '', ({ cpuMs }) => seconds(cpuMs)),
    line('floor', '', ({ floorMs }) => seconds(floorMs)),
    line('times the floor', `≤ ${TARGETS.timesFloor}`, ({ timesFloor }) =>
      against(timesFloor, TARGETS.timesFloor, String(timesFloor)),
    ),
    line('calls of Jira', '', ({ calls }) => count(calls)),
    line('points, as Jira counts', '', ({ points }) => count(points)),
    line('points, as the app does', '', ({ appPoints }) => count(appPoints)),
    line('points in the busiest hour', '≤ share', ({ busiestHour, share }) =>
      against(busiestHour, share, count(busiestHour)),
    ),
    line('storage written', '', ({ storageKb, storageWrites }) => `${count(storageKb)} kB in ${count(storageWrites)}`),
    line('peak memory', `< ${TARGETS.peakMb} MB`, ({ peakMb, startMb }) =>
      against(peakMb, TARGETS.peakMb, `${Math.round(peakMb)} MB (${Math.round(startMb)} before)`),
    ),
    line('next audit: changed, read', '', ({ changed, rerunRead }) => `${count(changed)}, ${count(rerunRead)}`),
    line('time', '', ({ rerunWallMs }) => seconds(rerunWallMs)),
    line('points', `≤ ${percent(TARGETS.share)}`, ({ rerunPoints, rerunPointsShare: share }) =>
      against(share, TARGETS.share, `${count(rerunPoints)}: ${percent(share)}`),
    ),
    line('storage written', `≤ ${percent(TARGETS.share)}`, ({ rerunStorageKb, rerunStorageShare: share }) =>
      against(share, TARGETS.share, `${count(rerunStorageKb)} kB: ${percent(share)}`),
    ),
  ];
  return [
    'An audit of a whole project: the shipped handlers on the pretend platform with its published limits, 150 ms a call.',
    table(rows),
    ...all.map(({ issues, formula }) => `  ${count(issues)}: ${formula}`),
  ].join('\n');
}

export const readingTable = ({ issues, onePass, idsAndBulk }: ReadingFigures): string =>
  [
    `Two ways to read ${count(issues)} issues.`,
    table([
      ['', '', 'calls', 'points', 'waiting'],
      ...[['search with fields', onePass] as const, ['search for ids, then bulk fetch', idsAndBulk] as const].map(
        ([name, { calls, points, waitMs }]) => [name, '', count(calls), count(points), seconds(waitMs)],
      ),
    ]),
  ].join('\n');
