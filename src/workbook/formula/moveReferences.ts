import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';

/**
 * A formula with its references moved, absolute ones too; what leads to another sheet stays as it is.
 *
 * @example
 * moveReferences("=$A3+B$1+Deck!C2", { row: 9, column: 1 }) //=> "=$B12+C$10+Deck!C2"
 */
export function moveReferences(
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  if (row === 0 && column === 0) return formula;
  return tokenize(formula)
    .map(({ type, value }) => (isReference(type) ? movedReference(value, row, column) : value))
    .join('');
}

function isReference(type: string): boolean {
  return type === 'range' || type === 'range_beam' || type === 'range_ternary';
}

function movedReference(address: string, rows: number, columns: number): string {
  const read = parseA1Ref(address, { allowTernary: true });
  if (!read || !('range' in read) || (read.context ?? []).length > 0) return address;
  const { top, left, bottom, right } = read.range;
  return stringifyA1Ref({
    ...read,
    range: {
      ...read.range,
      top: moved(top, rows),
      bottom: moved(bottom, rows),
      left: moved(left, columns),
      right: moved(right, columns),
    },
  });
}

/** Whole rows have no columns, and the other way round. */
function moved(at: number | null | undefined, by: number): number | null {
  return typeof at === 'number' ? at + by : null;
}
