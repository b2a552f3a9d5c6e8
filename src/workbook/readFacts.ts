import { readRegistry } from './excel/readRegistry.ts';
import { readScope } from './excel/readScope.ts';
import { runExcel } from './excel/runExcel.ts';
import { scanSheets } from './excel/scanSheets.ts';
import type { WorkbookFacts } from './facts.ts';
import { unattended } from '../model/index.ts';
import type { Block } from './block.ts';
import { isError, isPending } from './refresh/ownCell.ts';

const modes: Readonly<Record<string, WorkbookFacts['calculationMode']>> = {
  Automatic: 'automatic',
  AutomaticExceptTables: 'automatic-except-tables',
  Manual: 'manual',
};

/** Counts the cells of this add-in, sheet by sheet. */
export function readFacts(): Promise<WorkbookFacts> {
  return runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
    const { registry } = await readRegistry(context);
    const { sheets, names, calculationMode } = await readScope(context, { scope: 'workbook' });
    const scanned = await scanSheets(context, sheets, names, unattended());
    const facts = scanned.map(({ name, isHidden, isProtected, own }) => ({
      name,
      isHidden,
      isProtected,
      reeCells: own.length,
      errorCells: own.filter(({ value }) => isError(value) && !isPending(value)).length,
    }));
    return {
      sheets: facts,
      reeCells: facts.reduce((sum, { reeCells }) => sum + reeCells, 0),
      errorCells: facts.reduce((sum, { errorCells }) => sum + errorCells, 0),
      calculationMode: modes[calculationMode] ?? 'automatic',
      editions: countEditions(registry.blocks),
    };
  });
}

function countEditions(blocks: readonly Block[]): WorkbookFacts['editions'] {
  const counts = new Map<string, number>();
  for (const { edition } of blocks) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  return [...counts].map(([edition, count]) => ({ edition, blocks: count })).sort(newestFirst);
}

/** `2026.11.23-2` is after `2026.11.23`. */
function newestFirst(a: { readonly edition: string }, b: { readonly edition: string }): number {
  return b.edition.localeCompare(a.edition, 'en', { numeric: true });
}
