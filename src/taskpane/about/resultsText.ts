/** A line of docs/real-excel.md. */
export interface Check {
  readonly no: string;
  readonly check: string;
  readonly expect: string;
  readonly seen: string;
}

/** What was ticked, as the last column of docs/real-excel.md takes it. */
export function resultsText(
  checks: readonly Check[],
  seen: ReadonlySet<string>,
  { on, where }: { readonly on: string; readonly where: string },
): string {
  const lines = checks
    .filter(({ no }) => seen.has(no))
    .map(({ no, check }) => `${no}. ${check}: seen ${on}, ${where}`);
  return lines.length === 0 ? 'Nothing is ticked.' : lines.join('\n');
}
