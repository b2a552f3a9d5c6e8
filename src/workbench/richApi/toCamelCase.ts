/** An answer as `retrieve` wants it: camelCase names, and `items` for the items of a collection. */
export function toCamelCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === '_Items'
        ? ['items', (inner as unknown[]).map(toCamelCase)]
        : [name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1), toCamelCase(inner)],
    ),
  );
}
