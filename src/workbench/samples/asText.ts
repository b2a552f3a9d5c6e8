/** A formula shown as text: an invisible character keeps it from being one. */
export function asText(formula: string): string {
  return `\u200b${formula}`;
}
