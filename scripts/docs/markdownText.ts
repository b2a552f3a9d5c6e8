/** Plain words in Markdown, also in a cell of a table: nothing in them is markup. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*<>|[\]]/g, '\\$&');
}

/** A formula or a value in Markdown, also in a cell of a table. */
export function markdownCode(code: string): string {
  const ticks = code.includes('`') ? '``' : '`';
  return `${ticks}${code.replaceAll('|', '\\|')}${ticks}`;
}
