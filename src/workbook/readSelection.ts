import { plain, resolveCalls } from './answer/resolveCalls.ts';
import { supports } from './excel/hostFacts.ts';
import { rangeOf } from './excel/readCells.ts';
import { readInserted } from './excel/readInserted.ts';
import type { Inserted } from './excel/readInserted.ts';
import { readReferred } from './excel/readReferred.ts';
import { readRegistry } from './excel/readRegistry.ts';
import { readSelectionSnapshot } from './excel/readSelectionSnapshot.ts';
import { runExcel } from './excel/runExcel.ts';
import { readCallSyntax } from './formula/callSyntax.ts';
import { isTypedOver } from './isTypedOver.ts';
import { formatArea, intersect, readAddress } from './place/area.ts';
import type { Area } from './place/area.ts';
import type { SelectionRead } from './selection.ts';

const nothing: SelectionRead = {
  kind: 'none',
  sheet: '',
  address: '',
  formula: '',
  value: null,
  text: '',
  spillsFrom: '',
  calls: [],
  inserted: undefined,
};

/** What is selected, and the REE calls in its first cell with their arguments resolved. */
export function readSelection(): Promise<SelectionRead> {
  return runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
    const selection = await readSelectionSnapshot(context);
    if (selection.kind !== 'cells')
      return { ...nothing, kind: selection.kind === 'chart' ? 'chart' : 'none' };
    const [area] = selection.areas;
    if (!area) return nothing;
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const first = await readFirstCell(context, sheet, area);
    const inserted = isConstant(first) ? await readInsertedAt(context, sheet.name, area) : undefined;
    const calls = inserted?.calls ?? readCallSyntax(first.formula);
    const referred = inserted?.referred ?? (await readReferred(context, sheet, calls));
    return {
      ...first,
      inserted: inserted && {
        ...inserted.block,
        isTypedOver: isTypedOver(inserted.block, first.value),
      },
      kind: kindOf(selection.areas),
      sheet: sheet.name,
      address: selection.areas.map(formatArea).join(','),
      calls: resolveCalls(calls, referred),
    };
  });
}

type FirstCell = Pick<SelectionRead, 'formula' | 'value' | 'text' | 'spillsFrom'>;

function isConstant({ formula, value }: FirstCell): boolean {
  return formula === '' && value !== null;
}

/** What was inserted as values with this cell in it. */
async function readInsertedAt(
  context: Excel.RequestContext,
  sheet: string,
  { row, column }: Area,
): Promise<Inserted | undefined> {
  const { registry } = await readRegistry(context);
  const inserted = await readInserted(context, registry.blocks);
  return inserted.find((one) => {
    const area = readAddress(one.address)?.area;
    return one.sheet === sheet && area && intersect(area, { row, column, rows: 1, columns: 1 });
  });
}

function kindOf(areas: readonly Area[]): SelectionRead['kind'] {
  const [first, ...others] = areas;
  if (others.length > 0) return 'areas';
  return first?.rows === 1 && first.columns === 1 ? 'cell' : 'range';
}

/** The first cell of an area; one that a formula spills into has the formula of that one. */
async function readFirstCell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<FirstCell> {
  const at = { ...area, rows: 1, columns: 1 };
  const cell = rangeOf(sheet, at).load('formulas,values,text');
  const parent = supports('1.12')
    ? rangeOf(sheet, at).getSpillParentOrNullObject().load('address,formulas')
    : undefined;
  await context.sync();
  const spillsFrom =
    parent && !parent.isNullObject ? formatArea(readAddress(parent.address)?.area ?? at) : '';
  const isChild = spillsFrom !== '' && spillsFrom !== formatArea(at);
  const content: unknown = isChild ? parent?.formulas[0]?.[0] : cell.formulas[0]?.[0];
  return {
    formula: typeof content === 'string' && content.startsWith('=') ? content : '',
    value: plain(cell.values[0]?.[0]),
    text: cell.text[0]?.[0] ?? '',
    spillsFrom: isChild ? spillsFrom : '',
  };
}
