import assert from 'node:assert/strict';

const fieldName = /^[\p{L}\p{M}\p{N} ,.()%/–-]{1,90}$/u;
const longestTextChars = 1000;

interface Shown {
  readonly type: string;
  readonly basicValue?: unknown;
  readonly text?: string;
  readonly properties?: Record<string, Shown & Excel.EntityPropertyExtraProperties>;
  readonly layouts?: Excel.EntityViewLayouts;
  readonly provider?: Excel.CellValueProviderAttributes;
}

/** That Excel can read a rich value: what it may hold, no deeper than one level, and layouts that name what is there. */
export function checkRichValue(value: unknown): void {
  const { properties = {}, layouts, provider } = value as Shown;
  assert.deepEqual(JSON.parse(JSON.stringify(value)), value, 'is plain data');
  for (const [name, property] of Object.entries(properties)) {
    assert.match(name, fieldName);
    assert.ok(!('properties' in property) && !('layouts' in property), `${name} is nested`);
    checkProperty(name, property);
  }
  for (const name of namesInLayouts(layouts?.card)) assert.ok(name in properties, `no property ${name}`);
  assert.match(String(layouts?.compact?.icon), /^[A-Z][A-Za-z0-9]+$/);
  assert.match(provider?.description ?? '', /^REE for Excel, edition /);
}

function checkProperty(
  name: string,
  { type, basicValue, propertyMetadata }: Shown & Excel.EntityPropertyExtraProperties,
): void {
  if (type === 'String') {
    assert.ok(typeof basicValue === 'string' && basicValue !== '', name);
    assert.ok(basicValue.length <= longestTextChars, name);
  } else {
    assert.ok(type === 'Double' || type === 'FormattedNumber', `${name} is ${type}`);
    assert.ok(Number.isFinite(basicValue), name);
  }
  for (const { sourceText, sourceAddress } of propertyMetadata?.attribution ?? []) {
    assert.notEqual(sourceText, '');
    assert.match(sourceAddress ?? 'https://none', /^https?:\/\//);
  }
}

function namesInLayouts(card: Excel.CardLayout | undefined): string[] {
  const named = [card?.title, card?.subTitle].flatMap((one) =>
    typeof one === 'object' ? [one.property] : [],
  );
  const sections = card?.sections ?? [];
  for (const { properties } of sections) assert.notEqual(properties.length, 0);
  return [...named, ...sections.flatMap(({ properties }) => properties)];
}
