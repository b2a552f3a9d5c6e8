import { useState } from 'react';
import { AsOf } from './asOf.tsx';
import { Cited } from './cited.tsx';
import type { Figure } from './figures/figure.ts';
import { RivalList } from './rivalList.tsx';

/** So many are seen at a glance. */
const shownAtFirst = 8;
/** A longer text has its own lines. */
const longTextChars = 28;

/** Key figures with value, unit, date and source; a clear sign where claims disagree. */
export function FigureList({ id, figures }: { readonly id: string; readonly figures: readonly Figure[] }) {
  const [isWhole, setIsWhole] = useState(figures.length <= shownAtFirst + 2);
  const shown = isWhole ? figures : figures.slice(0, shownAtFirst);
  return (
    <div id={id} className="opened">
      {figures.length === 0 && <p className="muted">No key figures in this edition.</p>}
      <ul className="figures">
        {shown.map((figure, index) => (
          <FigureLine key={index} figure={figure} />
        ))}
      </ul>
      {!isWhole && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          All {figures.length} figures
        </button>
      )}
    </div>
  );
}

function FigureLine({ figure }: { readonly figure: Figure }) {
  const { label, remarks, value, unit, isText, asOf, citation, rivals, formula } = figure;
  return (
    <li className="figure">
      <span>{label}</span>
      {isText ? (
        <span className={value.length > longTextChars ? 'text long' : 'text'}>{value}</span>
      ) : (
        <span className="amount">
          <span className="number">{value}</span> <span className="unit muted">{unit}</span>
        </span>
      )}
      <span className="remarks muted">{remarks.join(' · ')}</span>
      <AsOf date={asOf} />
      <Cited citation={citation} />
      {rivals.length > 0 && <RivalList rivals={rivals} />}
      {formula && <code className="formula">{formula}</code>}
    </li>
  );
}
