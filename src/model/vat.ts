import { mustMend } from './refusal.ts';

/** What a unit says of value-added tax: nothing, in the price, not in it, or that the source does not state it. */
export interface Vat {
  readonly kind: 'unsaid' | 'in' | 'ex' | 'unstated';
  /** A fraction: 0.13 for 13 %. */
  readonly rate: number | undefined;
}

export interface VatUnit {
  /** The text of the unit without what it says of VAT. */
  readonly bare: string;
  readonly vat: Vat;
}

const unsaid: Vat = { kind: 'unsaid', rate: undefined };

const percent = String.raw`(\d{1,3}(?:\.\d+)?) ?%`;
const before = new RegExp(
  String.raw`^(.*?) ?\(?\b(incl?|including|with|in|excl?|excluding|ex|without|unstated)\.?[ -](?:${percent} ?)?vat(?: (?:at )?${percent})?\)?$`,
  'i',
);
const after = new RegExp(
  String.raw`^(.*?) ?\(?\bvat (included|incl?|in|excluded|excl?|ex|unstated)\.?(?: ${percent})?\)?$`,
  'i',
);

/**
 * Takes what a unit says of VAT off its text. Throws a `#VALUE!` refusal where it says something that is not clear.
 *
 * @example readVat('CNY/kg incl VAT 13%') //=> { bare: 'CNY/kg', vat: { kind: 'in', rate: 0.13 } }
 */
export function readVat(text: string): VatUnit {
  if (!/\bvat\b/i.test(text)) return { bare: text, vat: unsaid };
  const clean = text.trim().replace(/\s+/g, ' ');
  const match = before.exec(clean) ?? after.exec(clean);
  const [, bare = '', word = '', first, second] = match ?? [];
  const rate = readRate(first ?? second);
  const isClear = match && !(first && second) && (rate === undefined || rate <= 1);
  if (isClear) return { bare: bare.replace(/,$/, ''), vat: { kind: kindOf(word), rate } };
  throw mustMend(
    `What "${clean.slice(0, 40)}" says of VAT is not clear.`,
    'Write "CNY/kg incl VAT 13%" or "CNY/kg ex VAT".',
  );
}

function readRate(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written) / 100;
}

function kindOf(word: string): Vat['kind'] {
  if (/^unstated/i.test(word)) return 'unstated';
  return /^(?:ex|without)/i.test(word) ? 'ex' : 'in';
}

/**
 * What makes a price with the VAT of one unit one with that of another. Throws a `#VALUE!` refusal where the rate or a statement is missing.
 *
 * @example vatStep(readVat('CNY/kg incl VAT 13%').vat, readVat('CNY/kg ex VAT').vat)(850) //=> 752.212389
 */
export function vatStep(from: Vat, to: Vat): (price: number) => number {
  if (from.kind === to.kind && (from.kind !== 'in' || from.rate === to.rate)) return (price) => price;
  if (from.kind === 'unstated' || to.kind === 'unstated')
    throw mustMend(
      'Where VAT is unstated, it can be neither taken off nor added.',
      'Find out whether it is in the price, then write "incl VAT 13%" or "ex VAT".',
    );
  if (from.kind === 'unsaid' || to.kind === 'unsaid')
    throw mustMend(
      `The unit ${from.kind === 'unsaid' ? 'from' : 'to'} which to convert does not say whether VAT is in the price.`,
      'Write "CNY/kg incl VAT 13%" or "CNY/kg ex VAT".',
    );
  return from.kind === to.kind ? otherRate(from.rate, to.rate) : acrossVat(from, to);
}

/** From a price with VAT at one rate to one with VAT at another. */
function otherRate(from: number | undefined, to: number | undefined): (price: number) => number {
  if (from === undefined || to === undefined) throw rateMissing();
  return (price) => (price / (1 + from)) * (1 + to);
}

function acrossVat(from: Vat, to: Vat): (price: number) => number {
  if (from.rate !== undefined && to.rate !== undefined && from.rate !== to.rate)
    throw mustMend('The two units state different rates of VAT.', 'State the rate of the price that has it.');
  const rate = from.rate ?? to.rate;
  if (rate === undefined) throw rateMissing();
  return from.kind === 'in' ? (price) => price / (1 + rate) : (price) => price * (1 + rate);
}

function rateMissing(): Error {
  return mustMend('The rate of VAT is missing.', 'Write it in the unit: "CNY/kg incl VAT 13%".');
}
