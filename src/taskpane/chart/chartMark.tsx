import type { Mark } from './plan.ts';

const markerPx = 3;
const capPx = 3;

interface ChartMarkProps {
  readonly mark: Mark;
  readonly baseline: number;
  readonly isPointed: boolean;
}

/** A column or a marker, lighter where it is an estimate, with an error bar where the source prints a range. */
export function ChartMark({ mark, baseline, isPointed }: ChartMarkProps) {
  const { shape, x, width, y, yLow, yHigh, layer, point } = mark;
  const classes = [
    'mark-shape',
    shape,
    `layer${layer}`,
    point.isEstimate ? 'estimate' : '',
    isPointed ? 'pointed' : '',
  ];
  return (
    <g className={classes.filter(Boolean).join(' ')}>
      {shape === 'column' ? (
        <rect
          x={x - width / 2}
          y={Math.min(y, baseline)}
          width={width}
          height={Math.max(1, Math.abs(baseline - y))}
        />
      ) : (
        <circle cx={x} cy={y} r={markerPx} />
      )}
      {yLow !== undefined && yHigh !== undefined && (
        <path
          className="range"
          d={`M${x} ${yLow}V${yHigh}M${x - capPx} ${yLow}h${2 * capPx}M${x - capPx} ${yHigh}h${2 * capPx}`}
        />
      )}
    </g>
  );
}
