import { useRef } from 'preact/hooks';
import { shortDate } from '../words';
import type { Point } from './history';
import { days } from './scale';
import { useWidth } from './use-width';

interface LineChartProps {
  /** The chart in a sentence, for who does not see it. */
  readonly label: string;
  /** Pieces of one line; a gap lies between two pieces. */
  readonly lines: readonly (readonly Point[])[];
  readonly from: number;
  readonly to: number;
  /** Marks of the upright axis, from nothing to the top. */
  readonly marks: readonly number[];
  readonly format: (value: number) => string;
  /** A line in a list of lines: low, without axes. */
  readonly small?: boolean;
}

interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

const HEIGHT = { small: 36, full: 176 };
const LABEL_WIDTH = 72;
const round = (value: number): number => Math.round(value * 10) / 10;

function planeOf({ from, to, marks, small = false }: LineChartProps, width: number): Plane {
  const left = small ? 5 : 36;
  const right = Math.max(left + 1, width - 6);
  const top = small ? 5 : 8;
  const bottom = (small ? HEIGHT.small : HEIGHT.full) - (small ? 5 : 24);
  const most = marks.at(-1) || 1;
  return {
    left,
    right,
    top,
    bottom,
    x: (at) => round(left + ((at - from) / Math.max(1, to - from)) * (right - left)),
    y: (value) => round(bottom - (Math.min(value, most) / most) * (bottom - top)),
  };
}

function Axes({ plane, marks, from, to, format }: { plane: Plane } & LineChartProps) {
  const { left, right, bottom, x, y } = plane;
  const dates = days(from, to, Math.min(5, Math.max(2, Math.floor((right - left) / LABEL_WIDTH))));
  return (
    <>
      {marks.map((mark) => (
        <g key={mark}>
          <line class={mark === 0 ? 'base' : 'mark'} x1={left} x2={right} y1={y(mark)} y2={y(mark)} />
          <text x={left - 6} y={y(mark) + 4} text-anchor="end">
            {format(mark)}
          </text>
        </g>
      ))}
      {dates.map((at, index) => (
        <text
          key={at}
          x={x(at)}
          y={bottom + 18}
          text-anchor={index === 0 ? 'start' : index === dates.length - 1 ? 'end' : 'middle'}
        >
          {shortDate(new Date(at).toISOString())}
        </text>
      ))}
    </>
  );
}

function Line({ plane, points }: { plane: Plane; points: readonly Point[] }) {
  const { x, y } = plane;
  return (
    <>
      {points.length > 1 && (
        <path class="line" d={`M${points.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L')}`} />
      )}
      {points.map(({ at, value, said }) => (
        <g key={at} class="point">
          <circle class="reach" cx={x(at)} cy={y(value)} r="9" />
          <circle class="dot" cx={x(at)} cy={y(value)} r="3" />
          <title>{said}</title>
        </g>
      ))}
    </>
  );
}

/** One line over time, drawn as wide as its place; every point says its numbers when it is pointed at. */
export function LineChart(props: LineChartProps) {
  const { label, lines, small = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const height = small ? HEIGHT.small : HEIGHT.full;
  const plane = width ? planeOf(props, width) : undefined;
  return (
    <div class="line-chart" data-small={small || undefined} ref={box}>
      {plane && (
        <svg role="img" aria-label={label} width={width} height={height}>
          {small ? (
            <line class="base" x1={plane.left} x2={plane.right} y1={plane.bottom} y2={plane.bottom} />
          ) : (
            <Axes {...props} plane={plane} />
          )}
          {lines.map((points) => (
            <Line key={points[0]?.at} plane={plane} points={points} />
          ))}
        </svg>
      )}
    </div>
  );
}
