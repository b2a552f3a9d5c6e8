/** An error in one line: what it says, and the first place in our code that it names. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [place] = /at .*$/m.exec(error.stack ?? '') ?? [];
  return [`${error.name}: ${error.message}`, place?.trim()].filter(Boolean).join(' ');
}
