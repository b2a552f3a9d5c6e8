import { mustMend } from './refusal.ts';
import { oxideFormulas } from './stoichiometry.ts';
import { isReo } from './unit.ts';

/** What a mass is of. */
export interface Substance {
  /** `REO` is the oxides of whatever rare earths; `other` is what no formula describes: concentrate, magnets. */
  readonly form: 'unsaid' | 'REO' | 'oxide' | 'metal' | 'other';
  /** Symbols in the order typed; empty where no element is named. */
  readonly elements: readonly string[];
  /** Of an oxide where it is written as one: `Nd2O3`. */
  readonly formula: string;
  /** Which other thing: a material's id. */
  readonly other: string;
}

/** A material as the data know it. */
export interface NamedMaterial {
  readonly id: string;
  readonly type: 'element' | 'mixture' | 'product';
  /** Of the element or mixture that it is of: `Nd`, `NdPr`; or empty. */
  readonly symbol: string;
  readonly form: string;
}

/** Finds a material by any of its names, or throws a refusal. */
export type FindNamed = (name: string) => NamedMaterial;

const nothing: Substance = { form: 'unsaid', elements: [], formula: '', other: '' };
const symbols = Object.keys(oxideFormulas);
const symbolOf = new Map(symbols.map((symbol) => [symbol.toLowerCase(), symbol]));
const anySymbol = [...symbols].sort((a, b) => b.length - a.length).join('|');
const symbolPattern = new RegExp(anySymbol, 'gi');
const mixturePattern = new RegExp(`^(?:${anySymbol}){1,8}$`, 'i');
const oxidePattern = new RegExp(`^(${anySymbol})([1-9]\\d?)?O([1-9]\\d?)?$`, 'i');
const formPattern = /^(.+?)[ -](oxide|metal)s?$/i;

/** Rare earth oxides hold between one and two atoms of oxygen for each of the metal. */
const fewestOxygens = 1;
const mostOxygens = 2;

/**
 * Reads what a mass is of: "REO", "oxide", "metal", "Nd2O3", "Nd", "NdPr oxide", or a material of the data by name.
 * Throws a `#VALUE!` refusal for what is none, or does not say its form.
 *
 * @example readSubstance('NdPr oxide', findNamed) //=> { form: 'oxide', elements: ['Nd', 'Pr'], formula: '', other: '' }
 */
export function readSubstance(text: string, findNamed: FindNamed): Substance {
  if (text === '') return nothing;
  const substance = readMaterial(text, findNamed);
  if (substance.form !== 'unsaid') return substance;
  const name = substance.elements.join('');
  throw mustMend(
    `A mass of ${name} may be of oxide or metal.`,
    `Write "kg ${name} oxide" or "kg ${name} metal".`,
  );
}

/** The same for what need not say its form: a mixture by its symbols or its name. */
export function readMaterial(text: string, findNamed: FindNamed): Substance {
  if (isReo(text)) return { ...nothing, form: 'REO' };
  if (/^oxides?$/i.test(text)) return { ...nothing, form: 'oxide' };
  if (/^metals?$/i.test(text)) return { ...nothing, form: 'metal' };
  const oxide = readOxide(text);
  if (oxide) return oxide;
  const { word, form } = splitForm(text);
  const elements = readElements(word);
  if (elements.length > 0) return inForm(elements, form);
  const named = findNamed(text);
  const itsElements = readElements(named.symbol);
  const itsForm = named.type === 'product' ? named.form || 'other' : '';
  if (itsElements.length > 0 && (itsForm === '' || isForm(itsForm))) return inForm(itsElements, itsForm);
  return { ...nothing, form: 'other', other: named.id };
}

/** "NdPr oxide" → its symbols and its form, which may be empty. */
export function splitForm(text: string): { word: string; form: '' | 'oxide' | 'metal' } {
  const [, word = text, form = ''] = formPattern.exec(text) ?? [];
  const lower = form.toLowerCase();
  return { word, form: isForm(lower) ? lower : '' };
}

/**
 * The symbols that a text is made of, in its order: none where it is made of anything else.
 *
 * @example readElements('Dy+Tb') //=> ['Dy', 'Tb']
 */
export function readElements(text: string): string[] {
  const plain = text.replace(/[\s+&/–-]/g, '');
  if (!mixturePattern.test(plain)) return [];
  const elements = (plain.match(symbolPattern) ?? []).map((one) => symbolOf.get(one.toLowerCase())!);
  return new Set(elements).size === elements.length ? elements : [];
}

/** Of an element no form means its metal. */
function inForm(elements: readonly string[], form: '' | 'oxide' | 'metal'): Substance {
  const unsaid = elements.length === 1 ? 'metal' : 'unsaid';
  return { ...nothing, form: form === '' ? unsaid : form, elements };
}

function isForm(word: string): word is 'oxide' | 'metal' {
  return word === 'oxide' || word === 'metal';
}

function readOxide(text: string): Substance | undefined {
  const match = oxidePattern.exec(text.normalize('NFKD'));
  if (!match) return undefined;
  const element = symbolOf.get(match[1]!.toLowerCase())!;
  const [atoms = '', oxygens = ''] = match.slice(2);
  const ratio = Number(oxygens || 1) / Number(atoms || 1);
  if (ratio < fewestOxygens || ratio > mostOxygens)
    throw mustMend(`"${text}" is no oxide of ${element}.`, `Write ${oxideFormulas[element]!}.`);
  return { ...nothing, form: 'oxide', elements: [element], formula: `${element}${atoms}O${oxygens}` };
}

/** Whether two masses are of one thing as far as the words say, so that a factor alone joins them. */
export function isSameSubstance(a: Substance, b: Substance): boolean {
  return a.form === b.form && a.other === b.other && a.formula === b.formula && isSameMaterial(a, b);
}

export function isSameMaterial(a: Pick<Substance, 'elements'>, b: Pick<Substance, 'elements'>): boolean {
  return [...a.elements].sort().join() === [...b.elements].sort().join();
}
