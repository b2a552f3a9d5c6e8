const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML and XML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter]!);
}
