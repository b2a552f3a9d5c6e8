import { CellError } from '../../answer/askCall.ts';
import type { AnsweredCell } from '../../answer/askCall.ts';
import type { Layout } from '../../layout/layout.ts';
import { SheetDraft } from '../sheetDraft.ts';
import { differenceRows } from './differenceRows.ts';
import type { Differences } from './differences.ts';

/** Sheet, cell, formula, call, both values, remark, source. */
const widthsChars = [16, 9, 40, 30, 24, 24, 52, 80];
const headerRow = 4;
const linkColumn = 1;
const valueColumn = 4;
/** More links make a sheet slow; the others are read as texts. */
const mostLinks = 2_000;

/** Title, counts, and the table of what differs. Values: it says what was, and does not change. */
export function layOutDifferences(differences: Differences): Layout {
  const { before, after } = differences;
  const rows = differenceRows(differences);
  const draft = new SheetDraft();
  draft.text(0, 0, titleOf(differences), 'title');
  draft.text(1, 0, countWords(differences), 'note');
  draft.text(
    2,
    0,
    'Values, as both editions answered when this sheet was made. Nothing in the workbook was changed; cells that calculate with these follow.',
    'note',
  );
  const header = [
    'Sheet',
    'Cell',
    'Formula',
    'Call',
    `Pinned, ${before}`,
    `Then, ${after}`,
    'Remark',
    `Source in ${after}`,
  ];
  const table = { row: headerRow, column: 0, rows: rows.length + 1, columns: header.length };
  const lines: readonly (readonly AnsweredCell[])[] = rows.map((row) => [
    row.sheet,
    row.address,
    row.formula,
    row.call,
    shown(row.before),
    shown(row.after),
    row.remark,
    row.source,
  ]);
  draft.values(headerRow, 0, [header, ...lines]);
  draft.style({ ...table, rows: 1 }, 'header');
  draft.style({ ...table, column: valueColumn, columns: 2 }, 'numberHeader');
  draft.table(table, 'REE_differences', true);
  rows.slice(0, mostLinks).forEach(({ sheet, address }, index) => {
    draft.leadTo(headerRow + 1 + index, linkColumn, { sheet, address });
  });
  return draft.layout({
    widthsChars,
    page: {
      orientation: 'landscape',
      frozenRows: headerRow + 1,
      frozenColumns: 0,
      repeatedRows: { row: headerRow, rows: 1 },
      footer: `REE, edition ${before} beside ${after}`,
    },
    core: table,
  });
}

export function titleOf({ before, after }: Pick<Differences, 'before' | 'after'>): string {
  return `Pinned edition ${before} beside ${after}`;
}

function countWords({ found, touched, uncertain }: Differences): string {
  const differ = `${touched.length} of ${found} ${found === 1 ? 'cell' : 'cells'} with REE formulas ${touched.length === 1 ? 'differs' : 'differ'}`;
  return uncertain.length === 0 ? `${differ}.` : `${differ}; of ${uncertain.length} only Excel can say.`;
}

/** An error is said, not made: a sheet that lists errors has none of its own. */
function shown(value: AnsweredCell): AnsweredCell {
  return value instanceof CellError ? value.code : value;
}
