import { isoDay } from '../../model/index.ts';
import type { WorkbookFacts } from '../../workbook/index.ts';
import { editionWords } from '../editionWords.ts';
import { RouteLink } from '../route/routeLink.tsx';
import { useEdition, useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { ageWords } from './ageWords.ts';

/** How many cells of this add-in are where, with which edition, and how old that is. */
export function Contents() {
  const edition = useEdition();
  const { book, today } = useServices();
  const { value: facts, trouble } = useStore(book.facts);
  return (
    <section className="part">
      <h3>In this workbook</h3>
      {trouble && <TroubleView trouble={trouble} />}
      {facts && (
        <>
          <p>{countWords(facts)}</p>
          {facts.reeCells > 0 && <SheetTable facts={facts} />}
          {facts.calculationMode === 'manual' && (
            <p>Excel calculates on request: refreshed cells change when you press F9.</p>
          )}
        </>
      )}
      <p className="muted">
        Edition {editionWords(edition)} answers, {ageWords(isoDay(edition.date), today())}.{' '}
        <RouteLink to={{ screen: 'feeds' }}>Look for a newer one</RouteLink>
      </p>
      {facts?.editions
        .filter((one) => one.edition !== edition.id)
        .map((one) => (
          <p key={one.edition} className="muted">
            {one.blocks === 1 ? '1 block was' : `${one.blocks} blocks were`} inserted with edition{' '}
            {one.edition}.
          </p>
        ))}
    </section>
  );
}

function countWords({ reeCells, errorCells, sheets }: WorkbookFacts): string {
  if (reeCells === 0) return 'No REE formulas yet. Find a figure under Browse and press +.';
  const used = sheets.filter((sheet) => sheet.reeCells > 0).length;
  const errors = errorCells === 0 ? '' : `, ${errorCells} with an error`;
  return `${reeCells} ${reeCells === 1 ? 'cell' : 'cells'} with REE formulas on ${used} ${used === 1 ? 'sheet' : 'sheets'}${errors}.`;
}

function SheetTable({ facts }: { readonly facts: WorkbookFacts }) {
  return (
    <table className="sheets">
      <thead>
        <tr>
          <th scope="col">Sheet</th>
          <th scope="col" className="number">
            Cells
          </th>
          <th scope="col" className="number">
            Errors
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.sheets
          .filter(({ reeCells }) => reeCells > 0)
          .map(({ name, reeCells, errorCells, isHidden, isProtected }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <span className="muted">
                  {isHidden && ' hidden'}
                  {isProtected && ' protected'}
                </span>
              </th>
              <td className="number">{reeCells}</td>
              <td className={errorCells > 0 ? 'number' : 'number muted'}>{errorCells}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
