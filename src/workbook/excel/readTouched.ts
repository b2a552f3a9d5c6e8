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

/** A call with what it took to ask it. */
export interface TouchedCallRead extends CallTouched {
  readonly syntax: CallSyntax;
  readonly referred: ReferredValues;
}

export interface TouchedRead extends Pick<ScopeRead, 'calculationMode'> {
  readonly scanned: readonly ScannedSheet[];
  readonly touched: ReadonlyMap<OwnCell, readonly TouchedCallRead[]>;
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
  const touched = new Map<OwnCell, TouchedCallRead[]>();
  for (const { call, before: old, after: next } of findTouchedCalls(before, after, calls)) {
    const { cell, syntax, referred: values } = call;
    const read = { text: syntax.text, before: old, after: next, syntax, referred: values };
    touched.set(cell, [...(touched.get(cell) ?? []), read]);
    uncertain.delete(cell);
  }
  return { scanned, calculationMode, touched, uncertain };
}

interface CellCall extends Call {
  readonly cell: OwnCell;
  readonly syntax: CallSyntax;
  readonly referred: ReferredValues;
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
      const values: ReferredValues = referred.get(scanned) ?? new Map();
      const call = knownCall(one, values);
      if (call) calls.push({ ...call, cell, syntax: one, referred: values });
      else uncertain.add(cell);
    }
  }
  return { calls, uncertain };
}
