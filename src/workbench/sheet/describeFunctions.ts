import { FunctionType } from '@univerjs/engine-formula';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { EnumDeclaration, FunctionDeclaration, ParameterDeclaration } from '../host/index.ts';

const WORDS_SHOWN = 12;

/** What autocompletion and the argument hints say of the add-in's functions. */
export function describeFunctions(
  namespace: string,
  declarations: readonly FunctionDeclaration[],
  enums: readonly EnumDeclaration[],
): IFunctionInfo[] {
  return declarations.map(({ id, description = '', parameters }) => ({
    functionName: `${namespace}.${id}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: firstSentence(description),
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: detailOf(parameter, enums),
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: 0,
    })),
  }));
}

function detailOf(parameter: ParameterDeclaration, enums: readonly EnumDeclaration[]): string {
  const words = enums.find(({ id }) => id === parameter.customEnumType)?.values ?? [];
  const shown = words.slice(0, WORDS_SHOWN).map(({ value, name }) => String(value ?? name));
  if (words.length > WORDS_SHOWN) shown.push('…');
  const list = shown.length > 0 ? ` One of: ${shown.join(', ')}` : '';
  return `${parameter.description ?? ''}${list}`;
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0] ?? text;
}
