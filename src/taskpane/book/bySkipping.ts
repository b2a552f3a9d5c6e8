import type { SkippedCells } from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';

const mostNamed = 12;

/** Skipped cells by sheet and reason, as a line for each: "Producers!D9, E9, F9 and 4 more". */
export function bySkipping(
  skipped: readonly SkippedCells[],
): readonly { readonly places: string; readonly reason: string }[] {
  const groups = new Map<string, SkippedCells[]>();
  for (const one of skipped) {
    const key = JSON.stringify([one.sheet, one.reason]);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    const { sheet, reason } = group[0]!;
    const addresses = group.slice(0, mostNamed).map(({ address }) => address.replaceAll(',', ', '));
    const more = group.length > mostNamed ? ` and ${group.length - mostNamed} more` : '';
    return { places: `${placeWords({ sheet, address: addresses.join(', ') })}${more}`, reason };
  });
}
