/**
 * The edition in force.
 * @customfunction
 * @helpurl https://example.org/functions#edition
 * @returns its id
 */
export function edition(): Promise<unknown> {
  return Promise.resolve('2026.11.23');
}
