import type { AnsweredCell } from '../answer/askCall.ts';

const withUnit = /^(.*\S) \(([^()]+)\)$/;

/** Headers and their units apart: "price (USD/kg)" → "price" and "USD/kg". Headers stay whole where two would become one. */
export function splitUnits(header: readonly AnsweredCell[]): { headers: string[]; units: string[] } {
  const whole = header.map((one) => (typeof one === 'object' ? one.code : String(one)));
  const split = whole.map((text) => withUnit.exec(text) ?? [text, text, '']);
  const headers = split.map(([, name]) => name ?? '');
  const isUnique = new Set(headers.map((name) => name.toLowerCase())).size === headers.length;
  return isUnique ? { headers, units: split.map(([, , unit]) => unit ?? '') } : { headers: whole, units: [] };
}
