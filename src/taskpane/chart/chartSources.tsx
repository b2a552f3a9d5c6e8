import type { Edition } from '../../dataset/index.ts';
import { useEdition } from '../services.ts';
import type { ChartChoice } from './layers.ts';

const publishersShown = 3;

/** What is drawn how, and who says so: the line under every chart. */
export function ChartSources({ chart }: { readonly chart: ChartChoice }) {
  const edition = useEdition();
  const leftOut = chart.layers.reduce((count, layer) => count + layer.leftOut, 0);
  return (
    <div className="chartSources muted">
      {chart.layers.map((layer, index) => (
        <p key={layer.label}>
          <span
            className={`swatch layer${index} ${layer.isQuoted ? 'marker' : 'column'}`}
            aria-hidden="true"
          />
          {[
            layer.label,
            layer.of,
            layer.points.some(({ isEstimate }) => isEstimate) ? 'lighter: not actual' : '',
            layer.points.some(({ low }) => low !== undefined) ? 'bars: the printed range' : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      <p>
        Source: {publishersOf(edition, chart)}
        {leftOut > 0 && ` · ${leftOut} in another currency left out`}
      </p>
    </div>
  );
}

function publishersOf(edition: Edition, { layers }: ChartChoice): string {
  const sources = layers.flatMap(({ points }) =>
    points.flatMap(({ finding }) => finding.claims.map(({ source }) => edition.getSource(source).publisher)),
  );
  const all = [...new Set(sources)];
  const more = all.length - publishersShown;
  return more > 0 ? `${all.slice(0, publishersShown).join('; ')} and ${more} more` : all.join('; ');
}
