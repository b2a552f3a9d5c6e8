/** A text may begin with a signed number, "-10.74% on the month", but not be a formula. */
const formula = /^\s*=|^\s*[+\-@](?!\d[\d.,]*\s?%?(?:\s|$))|\|.*!/;
const markup = /<[a-z!/?]/i;
const script = /(?:java|vb|live)\s*script\s*:|\bdata\s*:\s*text/i;
/** Control characters, and those that turn the order of reading around. */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const control = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

const dangers = [
  [formula, 'would be a formula in a cell'],
  [markup, 'holds markup'],
  [script, 'holds the address of a script'],
  [control, 'holds control characters'],
] as const;

/** What a stranger's text could become where it is shown; undefined where it stays a text. */
export function dangerOfText(text: string): string | undefined {
  return dangers.find(([pattern]) => pattern.test(text))?.[1];
}
