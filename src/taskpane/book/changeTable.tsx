import type { CellRead } from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';
import { useFormats } from '../services.ts';
import { changeWords } from './changeWords.ts';

/** A cell that holds something else than before. */
export interface ChangeRow {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly before: CellRead;
  readonly after: CellRead;
  readonly numberFormat: string;
  readonly remark?: string;
}

interface ChangeGroup {
  /** Stands over its rows; empty for none. */
  readonly title: string;
  readonly rows: readonly ChangeRow[];
}

/** Cell, old and new. */
export function ChangeTable({
  before,
  after,
  groups,
}: {
  /** Over the old values: "Was". */
  readonly before: string;
  readonly after: string;
  readonly groups: readonly ChangeGroup[];
}) {
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">Cell</th>
          <th scope="col" className="number">
            {before}
          </th>
          <th scope="col" className="number">
            {after}
          </th>
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title}>
          {title !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={3} className="muted">
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={placeWords(row)} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row }: { readonly row: ChangeRow }) {
  const [before, after] = changeWords(row, useFormats());
  return (
    <tr>
      <th scope="row" title={row.formula}>
        {placeWords(row)}
        {row.remark && <span className="muted"> {row.remark}</span>}
      </th>
      <td className="number muted">{before}</td>
      <td className="number">{after}</td>
    </tr>
  );
}
