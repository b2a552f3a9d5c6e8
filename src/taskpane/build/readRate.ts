/**
 * A rate as typed, with the reader's decimal separator or a point; undefined where it is no number above 0.
 *
 * @example readRate('7,25', ',') //=> 7.25
 */
export function readRate(typed: string, decimal = '.'): number | undefined {
  const text = typed.trim().replace(decimal, '.');
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
