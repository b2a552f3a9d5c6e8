/** What a cell says, as text. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
