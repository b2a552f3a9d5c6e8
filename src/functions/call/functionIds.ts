/** The custom functions by their ids, known before the code of any of them is loaded. */
export const functionIds = [
  'AGE',
  'ASOF',
  'BASKET',
  'CAPACITY',
  'CARD',
  'CLAIMS',
  'COMPARE',
  'CONVERT',
  'EDITION',
  'FACT',
  'FIELDS',
  'FIND',
  'HISTORY',
  'LIST',
  'PRICE',
  'PRODUCTION',
  'SOURCE',
  'TABLE',
  'UNIT',
  'VALUE',
] as const;

export type FunctionId = (typeof functionIds)[number];
