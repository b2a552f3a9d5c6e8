import { readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import type { SelectionSnapshot } from '../place/snapshot.ts';
import { codeOf } from './toProblem.ts';

/** What is selected: cells, a chart, nothing. */
export async function readSelectionSnapshot(context: Excel.RequestContext): Promise<SelectionSnapshot> {
  const chart = context.workbook.getActiveChartOrNullObject().load('name');
  const ranges = context.workbook.getSelectedRanges().load('address');
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'InvalidSelection') throw error;
    return isThere(chart) ? { kind: 'chart' } : { kind: 'nothing' };
  }
  if (isThere(chart)) return { kind: 'chart' };
  return { kind: 'cells', areas: areasOf(ranges.address) };
}

/** What came before a failure of the same batch can be read; what came after cannot. */
function isThere(object: OfficeExtension.ClientObject): boolean {
  try {
    return !object.isNullObject;
  } catch {
    return false;
  }
}

/** "Sheet1!A1:B2,Sheet1!D4". Commas stand in names of sheets too. */
export function areasOf(address: string): readonly Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => readAddress(part)?.area ?? []);
}
