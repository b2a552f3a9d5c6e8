import { unitOfFinding, valueIn } from '../../dataset/index.ts';
import type { Finding } from '../../dataset/index.ts';
import { readUnit, unlessRefused } from '../../model/index.ts';
import type { Dimension, Unit } from '../../model/index.ts';
import { ratePair } from './ratePair.ts';
import type { RatePair } from './ratePair.ts';

/** A unit in which a number can be given. */
export interface AskedUnit {
  /** What to type; empty where the function gives it by itself. */
  readonly text: string;
  readonly label: string;
  /** The money to exchange where nothing is printed in it; undefined where no rate is needed. */
  readonly pair: RatePair | undefined;
}

const masses = ['kg', 't', 'lb'] as const;
const moneys = ['USD', 'CNY', 'EUR'] as const;
const written: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  flow: ['t/yr', 'kt/yr', 'kg/yr', 'short ton/yr', 't REO/yr', 'kt REO/yr'],
  mass: ['t', 'kt', 'kg', 't REO', 'kt REO', 'kg REO'],
  fraction: ['fraction', 'percent'],
  time: ['years', 'days'],
  area: ['m²', 'sq ft'],
};

/** The units that convert from that of a number: its own one first, those that need a rate where the function takes one. */
export function listUnits(finding: Finding): readonly AskedUnit[] {
  const native = readUnit(finding.unit);
  if (finding.measure.valueKind !== 'number' || !native) return [];
  const own = native.dimension === 'price' ? readUnit(`USD/kg ${native.substance}`.trim()) : undefined;
  const first = own?.text ?? unitOfFinding(finding);
  const units = [...new Set([first, native.text, ...candidates(native)])].flatMap((text) => {
    if (text === first && unlessRefused(() => valueIn(finding, '')))
      return [{ text: '', label: text, pair: undefined }];
    const needs = rateNeeded(finding, native, text);
    return needs === undefined ? [] : [{ text, label: text, pair: needs === 'none' ? undefined : needs }];
  });
  return units.sort((a, b) => Number(a.pair !== undefined) - Number(b.pair !== undefined));
}

function candidates(native: Unit): readonly string[] {
  if (native.dimension !== 'price') return written[native.dimension] ?? [];
  return [...new Set([native.currency, ...moneys])].flatMap((money) =>
    masses.map((mass) => `${money}/${mass} ${native.substance}`.trim()),
  );
}

/** Undefined where no rate helps; only PRICE takes one. */
function rateNeeded(finding: Finding, native: Unit, text: string): RatePair | 'none' | undefined {
  if (unlessRefused(() => valueIn(finding, text))) return 'none';
  const target = readUnit(text);
  if (finding.measure.id !== 'price' || !target || target.currency === native.currency) return undefined;
  const pair = ratePair(native.currency, target.currency);
  return unlessRefused(() => valueIn(finding, text, { ...pair, value: 2 })) && pair;
}
