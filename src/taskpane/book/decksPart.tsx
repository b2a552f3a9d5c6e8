import { useEffect, useState } from 'react';
import type { DecksState, DecksWatch, NamedTable } from '../../workbook/index.ts';
import { CopyButton } from '../copyButton.tsx';
import { useServices, useStore } from '../services.ts';
import { troubleOf } from '../trouble.ts';
import { TroubleView } from '../troubleView.tsx';

/** Tables of the workbook that functions can name; nothing where there is none. */
export function DecksPart() {
  const services = useServices();
  const [watch, setWatch] = useState<DecksWatch>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    services.decks().then((loaded) => setWatch(() => loaded), setFailure);
  }, [services]);
  if (failure) throw failure;
  return watch ? <Decks watch={watch} /> : null;
}

function Decks({ watch }: { readonly watch: DecksWatch }) {
  const state = useStore(watch.state);
  const { decks, rates, trouble } = state;
  if (decks.length + rates.length === 0 && trouble === undefined) return null;
  return (
    <section className="part" aria-label="Price decks and rates">
      <h3>Price decks and rates</h3>
      {trouble !== undefined && <TroubleView trouble={troubleOf(trouble)} />}
      <ul className="named">
        {decks.map((table) => (
          <NamedLine
            key={table.name}
            argument={`deck: ${table.name}`}
            as="basis"
            unit="price"
            table={table}
          />
        ))}
        {rates.map((table) => (
          <NamedLine key={table.name} argument={`rates: ${table.name}`} as="rate" unit="rate" table={table} />
        ))}
      </ul>
      <Problems state={state} />
    </section>
  );
}

interface NamedLineProps {
  readonly argument: string;
  readonly as: string;
  readonly unit: string;
  readonly table: NamedTable;
}

function NamedLine({ argument, as, unit, table: { sheet, rows } }: NamedLineProps) {
  return (
    <li>
      <span>
        <code>{argument}</code> as {as}
        <span className="muted">
          {' '}
          · {rows} {rows === 1 ? unit : `${unit}s`} on {sheet}
        </span>
      </span>
      <CopyButton text={`"${argument}"`} words="Copy" />
    </li>
  );
}

function Problems({ state: { problems, isStopped } }: { readonly state: DecksState }) {
  return (
    <>
      {isStopped && (
        <p className="notice">
          A table is calculated from what it gives, and changes with it: it is followed no further. Calculate
          it from other cells.
        </p>
      )}
      {problems.length > 0 && (
        <ul className="findings" aria-label="Rows to mend">
          {problems.map(({ place, problem }) => (
            <li key={place}>
              <p className="findingHead">
                {place}: {problem.message}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
