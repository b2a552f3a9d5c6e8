import { citeFinding } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';
import { findingOf } from '../answer/findingOf.ts';
import { resolveCalls } from '../answer/resolveCalls.ts';
import { readCallSyntax } from '../formula/callSyntax.ts';
import type { RefreshedCell } from '../refreshing.ts';
import type { CallQuestion, CallRead } from '../selection.ts';
import type { Change } from './readChanges.ts';
import { readNumberFormats } from './readNumberFormats.ts';
import { readReferred } from './readReferred.ts';

/** Changed cells with their number formats and the citation behind each new value. */
export async function citeChanges(
  context: Excel.RequestContext,
  edition: Edition,
  changes: readonly Change[],
): Promise<readonly RefreshedCell[]> {
  const bySheet = new Map<string, Change[]>();
  for (const change of changes)
    bySheet.set(change.scanned.name, [...(bySheet.get(change.scanned.name) ?? []), change]);
  const sources = new Map<Change, string>();
  for (const onSheet of bySheet.values()) {
    const calls = onSheet.map((change) => readCallSyntax(change.cell.formula));
    const referred = await readReferred(context, onSheet[0]!.scanned.sheet, calls.flat());
    onSheet.forEach((change, at) =>
      sources.set(change, citationOf(edition, resolveCalls(calls[at] ?? [], referred))),
    );
  }
  const formats = await readNumberFormats(
    context,
    changes.map(({ scanned, address }) => ({ sheet: scanned.name, address })),
  );
  return changes.map((change, at) => ({
    sheet: change.scanned.name,
    address: change.address,
    formula: change.cell.formula,
    old: change.old,
    new: change.new,
    numberFormat: formats[at] ?? '',
    source: sources.get(change) ?? '',
  }));
}

/** Of a formula with several questions, all that are behind it. */
function citationOf(edition: Edition, calls: readonly CallRead[]): string {
  const citations = calls.flatMap(({ question }) => (question ? (cite(edition, question) ?? []) : []));
  return [...new Set(citations)].join('; ');
}

function cite(edition: Edition, question: CallQuestion): string | undefined {
  return unlessRefused(() => citeFinding(edition, findingOf(edition, question)));
}
