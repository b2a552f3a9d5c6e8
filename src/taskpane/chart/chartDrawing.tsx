import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Named } from '../../dataset/index.ts';
import { formatNumber } from '../formats/formatNumber.ts';
import { useFormats } from '../services.ts';
import { ChartMark } from './chartMark.tsx';
import type { ChartChoice } from './layers.ts';
import { nearestMark, planChart, spanWords } from './plan.ts';
import type { ChartPlan, ChartSize } from './plan.ts';
import { pointWords } from './pointWords.ts';

const heightPx = 132;
const margins = { top: 8, right: 4, bottom: 18, left: 36 };

/** The picture itself: SVG, so that contrast themes colour it and every zoom is sharp. */
export function ChartDrawing({ subject, chart }: { readonly subject: Named; readonly chart: ChartChoice }) {
  const formats = useFormats();
  const [frame, widthPx] = useWidth();
  const size: ChartSize = { ...margins, width: widthPx, height: heightPx };
  const plan = useMemo(() => planChart(chart.layers, size), [chart, widthPx]);
  const [pointed, setPointed] = useState<number>();
  const mark = pointed === undefined ? undefined : nearestMark(plan.marks, pointed);
  const { format } = chart.layers[0].found.finding.measure;
  const points = chart.layers.flatMap((layer) => layer.points);
  const latest = chart.layers[0].points.at(-1)!;
  const shown = mark?.point ?? latest;
  const shownLayer = chart.layers[mark?.layer ?? 0]!;
  return (
    <>
      <div
        ref={frame}
        className="drawing"
        onPointerMove={(event) =>
          setPointed(event.clientX - event.currentTarget.getBoundingClientRect().left)
        }
        onPointerLeave={() => setPointed(undefined)}
      >
        <svg
          role="img"
          aria-label={`${subject.name}, ${chart.label}, ${chart.layers[0].unit}, ${spanWords(points)}; latest ${pointWords(latest, chart.layers[0], formats)}`}
          width={widthPx}
          height={heightPx}
        >
          <ValueAxis plan={plan} widthPx={widthPx} format={format} />
          {plan.marks.map((one) => (
            <ChartMark
              key={`${one.layer} ${one.point.period.from} ${one.point.finding.claims[0].id}`}
              mark={one}
              baseline={plan.baseline}
              isPointed={one === mark}
            />
          ))}
          <TimeAxis plan={plan} widthPx={widthPx} />
        </svg>
      </div>
      <p className="readout muted" aria-hidden="true">
        {chart.layers.length > 1 && <span className={`swatch layer${chart.layers.indexOf(shownLayer)}`} />}
        {pointWords(shown, shownLayer, formats)}
        {chart.layers.length > 1 && `, ${shownLayer.label}`}
      </p>
    </>
  );
}

interface AxisProps {
  readonly plan: ChartPlan;
  readonly widthPx: number;
}

function ValueAxis({ plan, widthPx, format }: AxisProps & { readonly format: string }) {
  const formats = useFormats();
  return plan.valueTicks.map(({ value, y }) => (
    <g key={value}>
      <line className="grid" x1={margins.left} x2={widthPx - margins.right} y1={y} y2={y} />
      <text className="tick" x={margins.left - 4} y={y + 3.5} textAnchor="end">
        {tickWords(value, format, formats)}
      </text>
    </g>
  ));
}

function TimeAxis({ plan: { baseline, timeTicks }, widthPx }: AxisProps) {
  return (
    <>
      <line className="axis" x1={margins.left} x2={widthPx - margins.right} y1={baseline} y2={baseline} />
      {timeTicks.map(({ label, x }) => (
        <text key={label} className="tick" x={x} y={heightPx - 5} textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}

function tickWords(value: number, format: string, formats: ReturnType<typeof useFormats>): string {
  if (Math.abs(value) >= 1e9) return `${formatNumber(value / 1e9, '', '0', formats).value}bn`;
  if (Math.abs(value) >= 1e6) return `${formatNumber(value / 1e6, '', '0', formats).value}m`;
  if (Math.abs(value) >= 1e4) return `${formatNumber(value / 1e3, '', '0', formats).value}k`;
  return (
    formatNumber(value, '', format.endsWith('%') ? '0%' : '0', formats).value +
    (format.endsWith('%') ? '%' : '')
  );
}

function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(296);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setWidthPx(Math.max(160, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, widthPx];
}
