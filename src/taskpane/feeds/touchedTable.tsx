import { useState } from 'react';
import type { CallTouched, CellTouched, WorkbookTouched } from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';
import { useFormats } from '../services.ts';
import { answerWords } from './answerWords.ts';
import { touchedWords } from './touchedWords.ts';

const shownAtFirst = 20;

/** Cell, old and new of every call that answers otherwise. */
export function TouchedTable({ touched }: { readonly touched: WorkbookTouched }) {
  const [isWhole, setIsWhole] = useState(false);
  const { touched: cells, uncertain } = touched;
  const shown = isWhole ? cells : cells.slice(0, shownAtFirst);
  return (
    <>
      <p>{touchedWords(touched)}</p>
      {shown.length > 0 && (
        <table className="changes touched">
          <thead>
            <tr>
              <th scope="col">Cell</th>
              <th scope="col" className="number">
                Now
              </th>
              <th scope="col" className="number">
                Then
              </th>
            </tr>
          </thead>
          {shown.map((cell) => (
            <Cell key={placeWords(cell)} cell={cell} />
          ))}
        </table>
      )}
      {shown.length < cells.length && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          All {cells.length} cells
        </button>
      )}
      {shown.length > 0 && <p className="muted">Cells that calculate with these follow.</p>}
      {uncertain.length > 0 && (
        <details>
          <summary tabIndex={0}>
            {uncertain.length === 1 ? 'The cell' : `The ${uncertain.length} cells`} that only Excel can
            calculate
          </summary>
          <ul className="uncertain">
            {uncertain.map((cell) => (
              <li key={placeWords(cell)}>
                {placeWords(cell)} <code className="formula">{cell.formula}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Cell({ cell }: { readonly cell: CellTouched }) {
  const formats = useFormats();
  return (
    <tbody>
      {cell.calls.map((call, index) => {
        const { before, after, note } = answerWords(call, formats);
        return (
          <tr key={`${index} ${call.text}`}>
            <th scope="row">
              {index === 0 && placeWords(cell)}
              {isPart(cell, call) && <code className="formula">{call.text}</code>}
              {note !== '' && <span className="muted note">{note}</span>}
            </th>
            <td className="number muted">{before}</td>
            <td className="number">{after}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

/** Where the formula is more than the call, old and new are the call's and not the cell's. */
function isPart({ formula, calls }: CellTouched, { text }: CallTouched): boolean {
  return calls.length > 1 || formula !== `=${text}`;
}
