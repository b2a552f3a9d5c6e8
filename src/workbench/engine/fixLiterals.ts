import type { Injector } from '@univerjs/core';
import { parseArrayConstant } from './parseArrayConstant.ts';
import { toValueObject } from './toValueObject.ts';
import type { UniverLibrary } from './univerLibrary.ts';

/**
 * Univer reads `6.950` and `1E3` as text, and within array constants takes "2025-01" for a date and splits texts at
 * their commas. Here literals mean what they mean in Excel.
 */
export function fixLiterals(univer: UniverLibrary, injector: Injector): void {
  const factory = injector.get(univer.formula.ValueNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const number = Number(token);
    if (token.trim() !== '' && Number.isFinite(number)) return create(String(number));
    const constant = parseText(token) ?? parseArrayConstant(token);
    const node = create(token);
    if (constant !== undefined) node.execute = () => node.setValue(toValueObject(univer, constant));
    return node;
  };
}

function parseText(token: string): string | undefined {
  const [, text] = /^\s*"((?:[^"]|"")*)"\s*$/.exec(token) ?? [];
  return text?.replaceAll('""', '"');
}
