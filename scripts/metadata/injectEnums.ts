import type { IEnum, IFunction } from 'custom-functions-metadata';
import type { EnumWords } from '../../src/functions/enums.ts';

/** Parameter name, or function and parameter, → id of the enum whose words Excel offers while it is typed. */
export type EnumOfParameter = Readonly<Record<string, string>>;

export const enumOfParameter: EnumOfParameter = {
  material: 'MATERIAL',
  materials: 'MATERIAL',
  product: 'MATERIAL',
  basis: 'BASIS',
  status: 'STATUS',
  measure: 'MEASURE',
  unit: 'UNIT',
  table: 'TABLE',
  'CONVERT.from': 'CONVERTIBLE',
  'CONVERT.to': 'CONVERTIBLE',
};

/** Points each named parameter to its enum. Enums that no parameter uses are left out. */
export function injectEnums(
  functions: readonly IFunction[],
  words: readonly EnumWords[],
  enumOf: EnumOfParameter = enumOfParameter,
): { functions: IFunction[]; enums: IEnum[]; missing: string[] } {
  const wanted = new Set<string>();
  const pointed = functions.map((one) => ({
    ...one,
    parameters: one.parameters.map((parameter) => {
      const key = [`${one.id}.${parameter.name}`, parameter.name].find((name) => Object.hasOwn(enumOf, name));
      const customEnumId = key === undefined ? undefined : enumOf[key];
      if (customEnumId === undefined) return parameter;
      wanted.add(customEnumId);
      return { ...parameter, customEnumId };
    }),
  }));
  const enums = words.filter(({ id, values }) => wanted.has(id) && values.length > 0).map(toEnum);
  return {
    functions: pointed,
    enums,
    missing: [...wanted].filter((id) => !enums.some((one) => one.id === id)),
  };
}

function toEnum({ id, values }: EnumWords): IEnum {
  return {
    id,
    type: 'string',
    values: values.map(({ name, tooltip = '' }) => ({ name, stringValue: name, tooltip })),
  };
}
