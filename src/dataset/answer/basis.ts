import { bases, foldName, mustMend } from '../../model/index.ts';
import type { Basis } from '../../model/index.ts';
import type { Series } from '../records.ts';
import { listWords } from './words.ts';

/** A basis as asked for: the word and the market beside it, "spot Europe". */
export interface AskedBasis {
  readonly basis: Basis;
  readonly market: string;
}

const basisByName: ReadonlyMap<string, Basis> = new Map(bases.map((basis) => [foldName(basis), basis]));

/** Reads "spot", "spot Europe", "Year-end", "unit value"; blank is the average. Throws a `#VALUE!` refusal naming the bases. */
export function readBasis(text: string): AskedBasis {
  const clean = text.trim();
  if (clean === '') return { basis: 'average', market: '' };
  const [, deck] = /^deck\s*:?\s*(.*)$/i.exec(clean) ?? [];
  if (deck !== undefined) return { basis: 'deck', market: deck };
  const words = clean.split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const folded = foldName(words.slice(0, count).join('')).replace('realised', 'realized');
    const basis = basisByName.get(folded);
    if (basis) return { basis, market: words.slice(count).join(' ') };
  }
  throw mustMend(
    `"${clean.slice(0, 40)}" is not a basis.`,
    `Use ${listWords(bases)}, with a market if needed: "spot Europe".`,
  );
}

/** The series whose market, publisher or VAT statement has every word asked for. */
export function inMarket(series: readonly Series[], market: string): readonly Series[] {
  if (market === '') return series;
  const asked = foldName(market);
  const exact = series.filter((one) => foldName(one.market) === asked);
  if (exact.length > 0) return exact;
  const words = market.split(/\s+/).map(foldName).filter(Boolean);
  return series.filter((one) => {
    const said = [one.market, one.publisher, one.vat].flatMap((text) => text.split(/\s+/)).map(foldName);
    return words.every((word) => said.includes(word));
  });
}

/** What to type for a series: "spot Europe". */
export function basisWords({ basis, market }: AskedBasis | Series): string {
  return [basis, market].filter(Boolean).join(basis === 'deck' ? ': ' : ' ');
}
