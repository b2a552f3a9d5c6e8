import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { useMemo, useState } from 'react';
import { typedName } from '../../dataset/index.ts';
import type { KeyFinding, Named } from '../../dataset/index.ts';
import { writeCall } from '../../workbook/index.ts';
import { measureWords } from '../entity/formula.ts';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useEdition, useServices, useStore } from '../services.ts';
import { ChartDrawing } from './chartDrawing.tsx';
import { ChartSources } from './chartSources.tsx';
import { ChartTable } from './chartTable.tsx';
import { listCharts } from './layers.ts';
import type { ChartChoice } from './layers.ts';

interface HistoryChartProps {
  readonly subject: Named;
  readonly findings: readonly KeyFinding[];
}

/** The history of a figure, drawn by the rules for charts, with its sources and its figures as a table. */
export function HistoryChart({ subject, findings }: HistoryChartProps) {
  const edition = useEdition();
  const charts = useMemo(() => listCharts(edition, subject, findings), [edition, subject, findings]);
  const [chosen, setChosen] = useState(0);
  const chart = charts[chosen];
  if (!chart) return null;
  return (
    <figure className="chart" aria-label={`Chart of ${subject.name}: ${chart.label}`}>
      <figcaption>
        {charts.length > 1 ? (
          <Select
            size="small"
            aria-label="Figure in the chart"
            value={String(chosen)}
            onChange={(_, { value }) => setChosen(Number(value))}
          >
            {charts.map(({ label }, index) => (
              <option key={label} value={String(index)}>
                {label}
              </option>
            ))}
          </Select>
        ) : (
          <span>{chart.label}</span>
        )}
        <span className="muted">{chart.layers[0].unit}</span>
      </figcaption>
      <ChartDrawing subject={subject} chart={chart} />
      <ChartSources chart={chart} />
      <ChartActions subject={subject} chart={chart} />
      <ChartTable chart={chart} />
    </figure>
  );
}

/** Into the workbook: Excel's own chart of the history, or the history alone. */
function ChartActions({ subject, chart }: { readonly subject: Named; readonly chart: ChartChoice }) {
  const edition = useEdition();
  const { host, insertions, settings } = useServices();
  const { insertAs } = useStore(settings);
  if (useStore(host).place !== 'excel') return null;
  const { found, label } = chart.layers[0];
  const origin = `chart ${subject.kind}:${subject.id}`;
  const formula = writeCall('HISTORY', [
    typedName(edition, subject),
    measureWords(edition, found.measure),
    null,
    null,
    null,
    null,
    true,
  ]);
  const insert = (kind: 'chart' | 'table'): void =>
    void insertions.insert(origin, { kind, label: `${subject.name}, ${label}`, formula, mode: insertAs });
  return (
    <>
      <div className="actions">
        <Button size="small" onClick={() => insert('chart')}>
          Insert chart
        </Button>
        <Button size="small" onClick={() => insert('table')}>
          Insert history
        </Button>
      </div>
      <OutcomeView origin={origin} />
    </>
  );
}
