import { callsOwn } from './callsOwn.ts';

/** A name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Undefined where it holds in the whole workbook. */
  readonly sheet: string | undefined;
  readonly formula: string;
}

/** The names that lead to an REE function, directly or through other names; a name of a sheet goes before one of the workbook. */
export class OwnNames {
  /** Of the names that lead to one: any formula with such a name contains its word, in lower case. */
  readonly words: string[] = [];
  readonly #isOwn = new Map<string, boolean>();

  constructor(names: readonly DefinedName[]) {
    for (const { name, sheet } of names) this.#isOwn.set(keyOf(name, sheet), false);
    for (let hasGrown = names.length > 0; hasGrown;) {
      hasGrown = false;
      for (const { name, sheet, formula } of names) {
        const key = keyOf(name, sheet);
        if (this.#isOwn.get(key) === true || !callsOwn(formula, sheet ?? '', this)) continue;
        this.#isOwn.set(key, true);
        this.words.push(name.toLowerCase());
        hasGrown = true;
      }
    }
  }

  /** Whether what a formula on a sheet names leads to an REE function: "Price", "Sheet2!Price". */
  has(reference: string, sheet: string): boolean {
    const [name, context] = splitContext(reference);
    const local = this.#isOwn.get(keyOf(name, context ?? sheet));
    return local ?? this.#isOwn.get(keyOf(name, undefined)) ?? false;
  }
}

function keyOf(name: string, sheet: string | undefined): string {
  return `${sheet === undefined ? '' : sheet.toLowerCase()}!${name.toLowerCase()}`;
}

function splitContext(reference: string): [name: string, context: string | undefined] {
  const at = reference.lastIndexOf('!');
  if (at < 0) return [reference, undefined];
  const context = reference.slice(0, at);
  const isQuoted = context.startsWith("'") && context.endsWith("'");
  return [reference.slice(at + 1), isQuoted ? context.slice(1, -1).replaceAll("''", "'") : context];
}
