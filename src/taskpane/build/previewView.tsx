import { citeInParts } from '../../dataset/index.ts';
import type { Finding } from '../../dataset/index.ts';
import type { FormulaPreview, PreviewCell } from '../../workbook/index.ts';
import { Cited } from '../entity/cited.tsx';
import { figureOf } from '../entity/figure.ts';
import { useEdition, useFormats } from '../services.ts';
import { cellWords, previewTrouble } from './previewWords.ts';
import type { Previewed } from './usePreview.ts';

const rowsShown = 8;
const columnsShown = 4;

/** What the cell will show, when and on which terms it is true, and who says so. */
export function PreviewView({ preview }: { readonly preview: Previewed | undefined }) {
  if (!preview) return null;
  const trouble = previewTrouble(preview);
  return (
    <section className="built" aria-label="Preview">
      {trouble && (
        <div className={preview.status === 'failed' ? 'notice trouble' : 'notice'}>
          <strong>{trouble.what}</strong> {trouble.means} {trouble.repair}
        </div>
      )}
      {preview.status === 'open' && (
        <p className="muted">The formula refers to cells: its value is known once it is in the sheet.</p>
      )}
      {preview.status === 'answered' && <Answered preview={preview} />}
    </section>
  );
}

function Answered({ preview }: { readonly preview: FormulaPreview & { status: 'answered' } }) {
  const formats = useFormats();
  const { rows, finding, unit } = preview;
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (!isOne) return <Rows rows={rows} />;
  const figure = cellWords(rows[0]![0]!, unit, formats);
  return (
    <>
      <p className="value">
        <span className="number">{figure.value}</span> <span className="muted">{figure.unit}</span>
      </p>
      {finding && <Behind finding={finding} />}
    </>
  );
}

function Behind({ finding }: { readonly finding: Finding }) {
  const edition = useEdition();
  const formats = useFormats();
  const { when } = figureOf({ label: '', finding }, formats);
  const cited = citeInParts(edition, finding);
  const [claim] = finding.claims;
  return (
    <>
      <p>{[when, cited.basis].join(' · ')}</p>
      <p className="muted">{[cited.status, cited.remark].filter(Boolean).join(' · ')}</p>
      {cited.sources.map((source) => (
        <p key={source.id}>
          <Cited source={source} locator={source.id === claim.source ? claim.locator : ''} />
        </p>
      ))}
    </>
  );
}

/** The first rows and columns of a spill. */
function Rows({ rows }: { readonly rows: readonly (readonly PreviewCell[])[] }) {
  const formats = useFormats();
  const columns = rows[0]?.length ?? 0;
  const isCut = rows.length > rowsShown || columns > columnsShown;
  return (
    <>
      <table>
        <tbody>
          {rows.slice(0, rowsShown).map((row, index) => (
            <tr key={index}>
              {row.slice(0, columnsShown).map((cell, column) => (
                <td key={column} className={typeof cell.value === 'number' ? 'number' : undefined}>
                  {cellWords(cell, '', formats).value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">
        {isCut ? 'The first of ' : ''}
        {rows.length} {rows.length === 1 ? 'row' : 'rows'}, {columns} {columns === 1 ? 'column' : 'columns'}.
      </p>
    </>
  );
}
