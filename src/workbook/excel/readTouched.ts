import { findTouchedCalls } from '../../functions/index.ts';
import type { Call } from '../../functions/index.ts';
import type { JobControl } from '../../model/index.ts';
import type { ReferredValues } from '../answer/askCall.ts';
import { knownCall } from '../answer/knownCall.ts';
import { readCallSyntax } from '../formula/callSyntax.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { callsThroughName } from '../formula/callsThroughName.ts';
import type { OwnNames } from '../formula/ownNames.ts';
import type { OwnCell } from '../refresh/ownCell.ts';
import type { CallTouched, TwoEditions } from '../touching.ts';
import { readScope } from './readScope.ts';
import type { ScopeRead } from './readScope.ts';
import { readReferredOnSheets } from './readReferredOnSheets.ts';
import { scanSheets } from './scanSheets.ts';
import type { ScannedSheet } from './scanSheets.ts';

export interface TouchedRead extends Pick<ScopeRead, 'calculationMode'> {
  readonly scanned: readonly ScannedSheet[];
  readonly touched: ReadonlyMap<OwnCell, readonly CallTouched[]>;
  readonly uncertain: ReadonlySet<OwnCell>;
}

interface CellCalls {
  readonly scanned: ScannedSheet;
  readonly cell: OwnCell;
  readonly syntax: readonly CallSyntax[];
}

/** Which REE cells of the workbook two editions answer differently, and of which nobody can say. */
export async function readTouched(
  context: Excel.RequestContext,
  { before, after }: TwoEditions,
  control: JobControl,
): Promise<TouchedRead> {
  const { sheets, names, calculationMode } = await readScope(context, { scope: 'workbook' });
  const scanned = await scanSheets(context, sheets, names, control);
  const cells: CellCalls[] = scanned.flatMap((one) =>
    one.own.map((cell) => ({ scanned: one, cell, syntax: readCallSyntax(cell.formula) })),
  );
  const referred = await readReferredOnSheets(context, scanned, cells);
  const { calls, uncertain } = knownCalls(cells, referred, names);
  const touched = new Map<OwnCell, CallTouched[]>();
  for (const { call, before: old, after: next } of findTouchedCalls(before, after, calls)) {
    const { cell, text } = call;
    touched.set(cell, [...(touched.get(cell) ?? []), { text, before: old, after: next }]);
    uncertain.delete(cell);
  }
  return { scanned, calculationMode, touched, uncertain };
}

interface CellCall extends Call {
  readonly cell: OwnCell;
  readonly text: string;
}

function knownCalls(
  cells: readonly CellCalls[],
  referred: ReadonlyMap<ScannedSheet, ReferredValues>,
  names: OwnNames,
): { readonly calls: readonly CellCall[]; readonly uncertain: Set<OwnCell> } {
  const uncertain = new Set<OwnCell>();
  const calls: CellCall[] = [];
  for (const { scanned, cell, syntax } of cells) {
    if (syntax.length === 0 || callsThroughName(cell.formula, scanned.name, names)) uncertain.add(cell);
    for (const one of syntax) {
      const call = knownCall(one, referred.get(scanned) ?? new Map());
      if (call) calls.push({ ...call, cell, text: one.text });
      else uncertain.add(cell);
    }
  }
  return { calls, uncertain };
}
