import { mustMend } from './refusal.ts';
import { massFraction, oxideFormulas } from './stoichiometry.ts';
import { readElements, readMaterial, splitForm } from './substance.ts';
import type { FindNamed, Substance } from './substance.ts';

/** Which rare earths, and in which shares where they are several. */
export interface Composition {
  readonly elements: readonly string[];
  /** Of the oxide where it is written as one: `Pr2O3`. */
  readonly formula: string;
  /** Mass shares that add up to 1, in the order of the elements; empty where no split is given. */
  readonly shares: readonly number[];
  /** Of which the shares are; empty where it is not said. */
  readonly by: 'metal' | 'oxide' | '';
}

const nothing: Composition = { elements: [], formula: '', shares: [], by: '' };
const byPattern = /^(.+?),? by (metal|oxide)s?$/i;
const splitPattern = /^([^\d(]+)\(?(\d{1,6}(?:\.\d{1,9})?(?: ?[:/] ?\d{1,6}(?:\.\d{1,9})?)+) ?%?\)?$/;
const longestChars = 255;

/**
 * Reads the material of a conversion: an element, an oxide, a product of one, or a mixture with its split.
 * Throws a `#VALUE!` refusal for what is none of them.
 *
 * @example readComposition('NdPr 75:25 by metal', findNamed) //=> { elements: ['Nd', 'Pr'], shares: [0.75, 0.25], by: 'metal', formula: '' }
 */
export function readComposition(text: string, findNamed: FindNamed): Composition {
  const clean = text.slice(0, longestChars).trim().replace(/\s+/g, ' ');
  if (clean === '') return nothing;
  const [, beforeBy = clean, by = ''] = byPattern.exec(clean) ?? [];
  const [, name = beforeBy, split = ''] = splitPattern.exec(beforeBy) ?? [];
  if (split === '') {
    const { elements, formula } = readMaterial(name, findNamed);
    return { ...nothing, elements, formula };
  }
  const elements = readElements(splitForm(name.trim()).word);
  return {
    elements,
    formula: '',
    shares: readShares(split, elements),
    by: by === '' ? '' : (by.toLowerCase() as 'metal' | 'oxide'),
  };
}

function readShares(split: string, elements: readonly string[]): number[] {
  const shares = split.split(/[:/]/).map(Number);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length === elements.length && shares.every((share) => share > 0))
    return shares.map((share) => share / sum);
  throw mustMend(
    `The split ${split} does not say which share is whose.`,
    'Write symbols and as many shares above 0 in their order: "NdPr 75:25 by metal".',
  );
}

/**
 * Kilograms of metal in a kilogram of a substance of this composition, from standard atomic weights.
 * Throws a `#VALUE!` refusal where a mixture has no split.
 *
 * @example metalFraction({ form: 'oxide', … }, { elements: ['Nd', 'Pr'], shares: [0.75, 0.25], by: 'metal', … }) //=> 0.849746
 */
export function metalFraction({ form, formula }: Substance, composition: Composition): number {
  const { elements, shares, by } = composition;
  if (form === 'metal') return 1;
  const [only] = elements;
  if (only !== undefined && elements.length === 1) {
    const typed = form === 'oxide' ? composition.formula : '';
    return massFraction(only, formula || typed || oxideFormulas[only]!);
  }
  requireSplit(composition);
  const fractions = elements.map((element) => massFraction(element, oxideFormulas[element]!));
  const sum = (term: (share: number, fraction: number) => number): number =>
    shares.reduce((total, share, at) => total + term(share, fractions[at]!), 0);
  return by === 'oxide'
    ? sum((share, fraction) => share * fraction)
    : 1 / sum((share, fraction) => share / fraction);
}

function requireSplit({ elements, shares, by }: Composition): void {
  if (shares.length > 0 && by !== '') return;
  const name = elements.join('');
  const reason =
    shares.length === 0
      ? `The split of ${name} is missing in the argument material.`
      : `The argument material does not say whether the split of ${name} is by metal or by oxide.`;
  const example = elements.length === 2 ? `${name} 75:25` : `${name} ${elements.map(() => 1).join(':')}`;
  throw mustMend(reason, `Write it like "${example} by metal" or "${example} by oxide".`);
}
