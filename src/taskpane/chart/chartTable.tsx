import { formatWhen } from '../formats/formatWhen.ts';
import { useEdition, useFormats } from '../services.ts';
import type { ChartChoice } from './layers.ts';
import { rangeWords, valueWords } from './pointWords.ts';

/** The figures of a chart as a table, for those who do not see it and those who want the numbers. */
export function ChartTable({ chart }: { readonly chart: ChartChoice }) {
  const formats = useFormats();
  const edition = useEdition();
  return (
    <details className="chartTable">
      <summary tabIndex={0}>Figures as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col" className="number">
              {chart.layers[0].unit === 'fraction' ? '%' : chart.layers[0].unit}
            </th>
            <th scope="col">Status</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        {chart.layers.map((layer) => (
          <tbody key={layer.label}>
            {chart.layers.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {layer.label}
                </th>
              </tr>
            )}
            {layer.points.map((point) => (
              <tr key={`${point.period.from} ${point.finding.claims[0].id}`}>
                <th scope="row">{formatWhen(point.period, formats)}</th>
                <td className="number">
                  {valueWords(point, layer, formats).value}
                  {point.low !== undefined && (
                    <span className="muted"> ({rangeWords(point, layer, formats)})</span>
                  )}
                </td>
                <td>{point.status}</td>
                <td>{edition.getSource(point.finding.claims[0].source).publisher}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}
