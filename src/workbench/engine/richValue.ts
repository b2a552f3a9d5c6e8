/** A value with a type, in Excel's JSON: an entity, or a number or text with a format or properties. */
export interface RichValue {
  readonly type: string;
  readonly text?: string;
  readonly basicValue?: string | number | boolean;
  readonly numberFormat?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly layouts?: unknown;
  readonly provider?: unknown;
}

const entities = ['Entity', 'LinkedEntity'];
const basics = ['Double', 'FormattedNumber', 'String', 'Boolean'];

/** A value that a cell can show and keep; undefined for plain values and all else. */
export function asRichValue(value: unknown): RichValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, text, basicValue } = value as Record<string, unknown>;
  const isEntity = entities.includes(String(type)) && typeof text === 'string';
  const isPlain = ['string', 'number', 'boolean'].includes(typeof basicValue);
  return isEntity || (basics.includes(String(type)) && isPlain) ? (value as RichValue) : undefined;
}

/** What a rich value shows in its cell: an entity its text, a number or text with properties itself. */
export function shownOf({ type, text, basicValue }: RichValue): string | number | boolean {
  return (entities.includes(type) ? text : basicValue) ?? '';
}

/** Whether there is more to a value than its cell shows: a card. */
export function hasCard({ type, properties }: RichValue): boolean {
  return entities.includes(type) || Object.keys(properties ?? {}).length > 0;
}
