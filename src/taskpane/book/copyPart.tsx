import type { WorkbookOverrides } from '../../workbook/index.ts';
import { usePin } from '../pin/usePin.ts';
import { useEdition, useServices, useStore } from '../services.ts';
import { copyLines } from './copyLines.ts';
import type { CopyParts } from './copyLines.ts';
import { useOverrides } from './useOverrides.ts';

/** What a copy of the workbook carries, before somebody saves one. */
export function CopyPart() {
  const overrides = useOverrides();
  return overrides ? <WithOverrides overrides={overrides} /> : null;
}

function WithOverrides({ overrides }: { readonly overrides: WorkbookOverrides }) {
  const { layers } = useEdition();
  const { book } = useServices();
  const { found } = useStore(overrides);
  const { value: facts } = useStore(book.facts);
  const pin = usePin()?.state.pin;
  const parts: CopyParts = { layers, overrides: found ?? undefined, pin, facts };
  const lines = copyLines(parts);
  if (lines.length === 0) return null;
  return (
    <section className="part" aria-label="Before you pass on a copy">
      <h3>Before you pass on a copy</h3>
      <p className="muted">Whoever gets a copy of this workbook gets with it:</p>
      <ul className="carried">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
