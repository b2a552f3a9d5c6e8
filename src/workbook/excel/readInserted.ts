import type { ReferredValues } from '../answer/askCall.ts';
import type { Block } from '../block.ts';
import { readCallSyntax } from '../formula/callSyntax.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { findBlocks } from './findBlocks.ts';
import { readReferred } from './readReferred.ts';

/** Values that were inserted, where they are now, and the calls that they had answered. */
export interface Inserted {
  readonly block: Block;
  readonly sheet: string;
  readonly address: string;
  /** What its first cell holds now. */
  readonly first: unknown;
  readonly calls: readonly CallSyntax[];
  readonly referred: ReferredValues;
}

/** What was inserted as values and is still there; what was emptied, or has a formula now, is the user's. */
export async function readInserted(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly Inserted[]> {
  const asValues = blocks.filter(({ mode, formula }) => mode === 'values' && formula !== '');
  if (asValues.length === 0) return [];
  const inserted: Inserted[] = [];
  for (const { block, found } of await findBlocks(context, asValues)) {
    const first = found?.firstRow[0] ?? '';
    if (!found || first === '' || (typeof first === 'string' && first.startsWith('='))) continue;
    const { sheet, address } = found;
    const calls = readCallSyntax(block.formula);
    const referred = await readReferred(context, context.workbook.worksheets.getItem(sheet), calls);
    inserted.push({ block, sheet, address, first, calls, referred });
  }
  return inserted;
}
