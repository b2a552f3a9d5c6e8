import { figureOf } from '../entity/figure.ts';
import { formatNumber } from '../formats/formatNumber.ts';
import { formatWhen } from '../formats/formatWhen.ts';
import type { Formats } from '../formats/formats.ts';
import { Refusal } from '../../model/index.ts';
import type { Edition } from '../../dataset/index.ts';
import type { Answer, Compared } from '../../workbook/index.ts';
import { useEdition, useFormats } from '../services.ts';
import { useSpoken } from '../useSpoken.ts';

/** What the sheet will show: figures under their units, when each is true, and a mark where sources disagree. */
export function ComparisonPreview({ compared }: { readonly compared: Compared | Refusal }) {
  const edition = useEdition();
  useSpoken(compared instanceof Refusal ? compared.message : '');
  if (compared instanceof Refusal)
    return (
      <div className="notice">
        <strong>{compared.reason}</strong> Nothing can be inserted like that. {compared.repair}
      </div>
    );
  const hints = hintsOf(edition, compared);
  return (
    <>
      <div className="compared" role="region" aria-label="Preview of the comparison" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              {compared.columns.map(({ text, unit }) => (
                <th key={text} scope="col" className="number">
                  {text} <span className="unitOf">{unit}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compared.lines.map(({ text, name }, row) => (
              <tr key={text}>
                <th scope="row">{name}</th>
                {compared.columns.map((column) => (
                  <td key={column.text} className="number">
                    <Cell cell={column.cells[row]!} unit={column.unit} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hints.length > 0 && (
        <p className="hint muted">{hints.join(' ')} The notes of the sheet say the rest.</p>
      )}
    </>
  );
}

/** What the signs in the table mean, where there are any. */
function hintsOf(edition: Edition, { columns }: Compared): readonly string[] {
  const cells = columns.flatMap((column) => column.cells);
  const isDisagreed = cells.some((cell) => !(cell instanceof Refusal) && isDisputed(edition, cell));
  const codes = new Set(cells.flatMap((cell) => (cell instanceof Refusal ? [cell.cell] : [])));
  return [
    ...(isDisagreed ? ['≠ sources disagree.'] : []),
    ...(codes.has('#N/A') ? ['#N/A: the data do not have it.'] : []),
    ...(codes.has('#VALUE!') ? ['#VALUE!: more must be said, such as the product.'] : []),
  ];
}

function Cell({ cell, unit }: { readonly cell: Answer | Refusal; readonly unit: string }) {
  const edition = useEdition();
  const formats = useFormats();
  if (cell instanceof Refusal)
    return (
      <span className="muted" title={cell.brief}>
        {cell.cell}
      </span>
    );
  return (
    <>
      {isDisputed(edition, cell) && (
        <span className="disagreement" title="Sources disagree">
          <span aria-hidden="true">≠ </span>
          <span className="unseen">sources disagree: </span>
        </span>
      )}
      {valueWords(cell, unit, formats)}
      <span className="when muted">{whenWords(cell, formats)}</span>
    </>
  );
}

function isDisputed(edition: Edition, { rivals, finding }: Answer): boolean {
  return rivals.length > 0 || finding.claims.some(({ id }) => edition.listDisagreements(id).length > 0);
}

function valueWords({ value, finding, format }: Answer, unit: string, formats: Formats): string {
  if (finding.measure.valueKind === 'date') return figureOf({ label: '', finding }, formats).value;
  if (typeof value === 'string') return value;
  const shown = formatNumber(value, unit === 'fraction' ? '' : unit, format, formats);
  return shown.unit === '%' ? `${shown.value} %` : shown.value;
}

function whenWords({ asOf, finding }: Answer, formats: Formats): string {
  const [{ period }, ...others] = finding.claims;
  if (others.length === 0) return formatWhen(period, formats);
  return asOf === undefined ? 'undated' : formatWhen({ from: asOf, to: asOf, precision: 'day' }, formats);
}
