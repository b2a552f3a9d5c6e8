import type { InsertionKind, Placement, SelectionRead } from '../workbook/index.ts';

type Workbook = typeof import('../workbook/index.ts');

/** What a menu entry puts beside the names that are selected. */
interface Inserted {
  readonly functionId: 'PRICE' | 'CARD';
  readonly kind: InsertionKind;
  /** "price" */
  readonly label: string;
}

/**
 * Puts a function beside the selected names, referring to them: `=REE.PRICE(A2)` into B2, for a column of names one formula
 * for all. Where something is in the way, the pane opens and asks.
 */
export async function insertFromCells({ functionId, kind, label }: Inserted): Promise<void> {
  const workbook = await import(/* webpackChunkName: "workbook" */ '../workbook/index.ts');
  const selection = await workbook.readSelection();
  const insertion = {
    kind: selection.kind === 'cell' ? kind : ('spill' as const),
    mode: 'formula' as const,
    label: selection.text === '' ? label : `${selection.text}, ${label}`,
    formula: `=REE.${functionId}(${selection.address})`,
  };
  const outcome = await workbook.insert(insertion, placeBeside(workbook, selection));
  if (outcome.status === 'inserted') return;
  workbook.lastOperation.set({ kind: 'insert', insertion, outcome });
  await Office.addin.showAsTaskpane();
}

/** The cell to the right of the first name. */
function placeBeside({ WorkbookProblem, cellBeside }: Workbook, selection: SelectionRead): Placement {
  const { kind, sheet, address, value } = selection;
  const beside = kind === 'cell' || kind === 'range' ? cellBeside(address) : undefined;
  if (beside !== undefined && typeof value === 'string') return { at: 'cell', sheet, address: beside };
  throw new WorkbookProblem({
    code: 'nothing-selected',
    reason: 'No cell with a name is selected.',
    effect: 'Nothing was inserted.',
    repair: 'Select a cell that holds the name of a material, company or facility, or a column of them.',
  });
}
