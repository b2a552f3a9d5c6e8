import { mustMend } from './refusal.ts';

/**
 * Standard atomic weights in g/mol. Source: IUPAC Technical Report "Atomic weights of the elements 2013"
 * (Pure Appl. Chem. 88, 265–291, 2016) with CIAAW's revision of ytterbium of 2015; oxygen, boron and iron by their conventional values.
 * seeds/constants.csv cites the same report and a rule compares the two.
 */
export const atomicWeights: Readonly<Record<string, number>> = {
  La: 138.90547,
  Ce: 140.116,
  Pr: 140.90766,
  Nd: 144.242,
  Sm: 150.36,
  Eu: 151.964,
  Gd: 157.25,
  Tb: 158.92535,
  Dy: 162.5,
  Ho: 164.93033,
  Er: 167.259,
  Tm: 168.93422,
  Yb: 173.045,
  Lu: 174.9668,
  Y: 88.90584,
  O: 15.999,
  Fe: 55.845,
  B: 10.811,
};

/** The oxide as which each rare earth is traded and counted in REO. */
export const oxideFormulas: Readonly<Record<string, string>> = {
  La: 'La2O3',
  Ce: 'CeO2',
  Pr: 'Pr6O11',
  Nd: 'Nd2O3',
  Sm: 'Sm2O3',
  Eu: 'Eu2O3',
  Gd: 'Gd2O3',
  Tb: 'Tb4O7',
  Dy: 'Dy2O3',
  Ho: 'Ho2O3',
  Er: 'Er2O3',
  Tm: 'Tm2O3',
  Yb: 'Yb2O3',
  Lu: 'Lu2O3',
  Y: 'Y2O3',
  Sc: 'Sc2O3',
};

/**
 * Molar mass of a formula in g/mol. Throws a `#VALUE!` refusal for an element without a weight here.
 *
 * @example molarMass('Nd2O3') //=> 336.481
 */
export function molarMass(formula: string): number {
  return sumOf(countAtoms(formula));
}

/**
 * Kilograms of an element in a kilogram of a compound, from standard atomic weights.
 *
 * @example massFraction('Nd', 'Nd2O3') //=> 0.857356
 */
export function massFraction(element: string, formula: string): number {
  const atoms = countAtoms(formula);
  return (weightOf(element) * (atoms.get(element) ?? 0)) / sumOf(atoms);
}

function countAtoms(formula: string): Map<string, number> {
  const atoms = new Map<string, number>();
  const parts = formula.match(/[A-Z][a-z]?\d*/g) ?? [];
  if (parts.join('') !== formula || formula === '')
    throw mustMend(`"${formula}" is not a formula.`, 'Write it like Nd2O3.');
  for (const part of parts) {
    const element = part.replace(/\d+$/, '');
    const count = Number(part.slice(element.length) || 1);
    atoms.set(element, (atoms.get(element) ?? 0) + count);
  }
  return atoms;
}

function sumOf(atoms: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [element, count] of atoms) sum += weightOf(element) * count;
  return sum;
}

function weightOf(element: string): number {
  const weight = atomicWeights[element];
  if (weight === undefined)
    throw mustMend(`No atomic weight for "${element}".`, 'Use a rare earth or its oxide.');
  return weight;
}
