const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain words in HTML. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
