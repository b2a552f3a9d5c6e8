import type { SelectionRead } from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';
import { useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { CallSource } from './callSource.tsx';
import { InsertedValue } from './insertedValue.tsx';

/** Where the number in the selected cell comes from; follows the selection. */
export function SelectedCell() {
  const { book } = useServices();
  const { value: selected, trouble } = useStore(book.selection);
  return (
    <section className="part" aria-label="Source of the selected cell">
      <h3>Source of the selected cell</h3>
      {trouble && <TroubleView trouble={trouble} />}
      {selected && (
        <>
          <p className="selected">
            <span>{selected.address === '' ? 'No cell' : placeWords(selected)}</span>
            <span className="number">{selected.text}</span>
          </p>
          {selected.spillsFrom !== '' && <p className="muted">Spills from {selected.spillsFrom}.</p>}
          {selected.formula !== '' && <code className="formula">{selected.formula}</code>}
          {selected.inserted && <InsertedValue inserted={selected.inserted} />}
          {selected.calls.length === 0 && <p className="muted">{withoutCalls(selected)}</p>}
          {!selected.inserted?.isTypedOver &&
            selected.calls.map((call, index) => <CallSource key={`${index} ${call.text}`} call={call} />)}
        </>
      )}
    </section>
  );
}

function withoutCalls({ kind, formula }: SelectionRead): string {
  if (kind === 'none' || kind === 'chart') return 'Select a cell with an REE formula.';
  if (formula.startsWith('=')) return 'This formula asks no REE function.';
  return 'No REE formula here. Nothing that stands here was inserted by REE.';
}
