import type { Edition } from '../../dataset/index.ts';
import type { AnsweredCell } from '../answer/askCall.ts';
import { citedParts } from '../answer/citedParts.ts';
import { argumentValues } from '../answer/argumentValues.ts';
import { numberFormats } from '../answer/numberFormats.ts';
import { resolveCalls } from '../answer/resolveCalls.ts';
import type { Inserted } from '../excel/readInserted.ts';
import { insertedWords } from '../insertedWords.ts';
import { isTypedOver } from '../isTypedOver.ts';
import { readAddress } from '../place/area.ts';
import type { SourceRow } from './sourceRow.ts';

const nothing = { unit: '', period: '', source: '' };

/** A line for each value, table, card or chart that was inserted as values. */
export function insertedRows(edition: Edition, inserted: readonly Inserted[]): readonly SourceRow[] {
  return inserted.flatMap((one) => {
    const { block, sheet, address, calls } = one;
    const [call] = calls;
    if (!call) return [];
    const isSingle = isOneCell(address);
    const isOver = isTypedOver(block, one.first);
    const args = argumentValues(call, one.referred);
    const value = isSingle ? (one.first as AnsweredCell) : '';
    return {
      sheet,
      address,
      formula: block.formula,
      call: '',
      value,
      format: isSingle ? (numberFormats(edition, call.functionId, args, [[value]])[0]?.[0] ?? '') : '',
      ...(isOver ? nothing : sourceOf(edition, one)),
      edition: block.edition,
      remark: isOver
        ? `Typed over: ${block.value} was inserted here as a value from edition ${block.edition}.`
        : insertedWords(block),
    };
  });
}

/** What another edition than the one in force said is not cited from this one: it may say otherwise. */
function sourceOf(edition: Edition, { block, calls, referred }: Inserted): typeof nothing {
  if (block.edition !== edition.id) return { ...nothing, source: `As edition ${block.edition} said.` };
  return citedParts(edition, resolveCalls(calls, referred)[0]!, calls[0]!, referred);
}

function isOneCell(address: string): boolean {
  const area = readAddress(address)?.area;
  return area?.rows === 1 && area.columns === 1;
}
