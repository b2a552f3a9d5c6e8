import type { Layout } from '../layout/layout.ts';
import { SheetDraft } from '../sheets/sheetDraft.ts';
import { wrapText } from '../sheets/wrapText.ts';
import { overrideColumns, overridesTable, scenarioName } from './overrideColumns.ts';

const heading = 'REE overrides';
const blankRows = 12;
/** So much is seen at once on a small screen. */
const lineChars = 110;
/** Title and scenario stay in sight. */
const frozenRows = 3;
const widthsChars = [20, 18, 26, 12, 12, 12, 18, 30, 60] as const;

const uses = [
  'Each row is a figure of yours, in the words that the functions take. What REE functions answer follows it at once; published figures stay in REE.CLAIMS.',
  'Scenario: blank holds in every scenario; else only while the cell above names it, and then before a row that holds in every one.',
  'Period: 2027, 2027-Q1, 2027-06, a date; blank is the latest. Unit: blank is the one in which the functions answer. Basis: spot, average, a product, a status.',
  'A row counts once it has a value. What is wrong with it is written into the column Problem, which belongs to the add-in. Rows may be added below the last.',
  'A copy of this workbook carries this table with all its scenarios.',
] as const;

/** Not in force, because no scenario is until somebody names one. */
const example = [
  'Example',
  'NdPr',
  'price',
  2025,
  75,
  'USD/kg',
  'average',
  'Not in force unless the cell above names "Example".',
] as const;

/** The sheet of overrides: the scenario in force, how it is used, the table. */
export function layOutOverrides(): Layout {
  const draft = new SheetDraft();
  draft.text(0, 0, heading, 'title');
  draft.text(2, 0, 'Scenario in force', 'heading');
  draft.input(2, 1, '', { name: scenarioName });
  draft.text(2, 2, 'Blank: only rows without a scenario hold.', 'note');
  draft.text(4, 0, 'How it is used', 'heading');
  for (const line of uses.flatMap((use) => wrapText(use, lineChars)))
    draft.text(draft.nextRow, 0, line, 'note');
  const headerRow = draft.nextRow + 1;
  const columns = overrideColumns.length;
  draft.values(headerRow, 0, [[...overrideColumns]]);
  draft.style({ row: headerRow, column: 0, rows: 1, columns }, 'header');
  draft.style({ row: headerRow, column: 4, rows: 1, columns: 1 }, 'numberHeader');
  draft.values(headerRow + 1, 0, [[...example]]);
  const rows = 1 + blankRows;
  draft.style({ row: headerRow + 1, column: 0, rows, columns: columns - 1 }, 'input');
  draft.style({ row: headerRow + 1, column: columns - 1, rows, columns: 1 }, 'note');
  const core = { row: headerRow, column: 0, rows: rows + 1, columns };
  draft.table(core, overridesTable, true);
  return draft.layout({
    widthsChars: [...widthsChars],
    page: {
      orientation: 'landscape',
      frozenRows,
      frozenColumns: 0,
      repeatedRows: { row: headerRow, rows: 1 },
      footer: `${heading}. REE for Excel`,
    },
    core,
  });
}
