import type { IFunction } from 'custom-functions-metadata';

/** What a reader is told of a function: all of it stands in its docstring. */
export interface FunctionDoc {
  readonly id: string;
  /** "PRICE(material, [date])". */
  readonly signature: string;
  readonly purpose: string;
  /** Which errors it gives, and for what. */
  readonly errors: string;
  readonly parameters: readonly ParameterDoc[];
  readonly returns: string;
  readonly examples: readonly ExampleDoc[];
}

export interface ParameterDoc {
  readonly name: string;
  readonly isOptional: boolean;
  /** Whether it takes a range as one. */
  readonly isRange: boolean;
  readonly description: string;
}

export interface ExampleDoc {
  readonly formula: string;
  readonly answer: string;
}

/** Reads a function's documentation from its metadata and, for what the metadata leave out, from its file. */
export function functionDoc({ id, description, parameters }: IFunction, source: string): FunctionDoc {
  const [purpose = '', ...errors] = (description ?? '').split('\n');
  const documented = parameters.map((parameter) => ({
    name: parameter.name,
    isOptional: parameter.optional ?? false,
    isRange: parameter.dimensionality === 'matrix',
    description: parameter.description ?? '',
  }));
  const words = documented.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return {
    id,
    signature: `${id}(${words.join(', ')})`,
    purpose,
    errors: errors.join(' '),
    parameters: documented,
    returns: /^ \* @returns (.*)$/m.exec(source)?.[1] ?? '',
    examples: [...source.matchAll(/^ \* @example (=.*?) \/\/=> (.*)$/gm)].map(
      ([, formula = '', answer = '']) => ({ formula, answer }),
    ),
  };
}
