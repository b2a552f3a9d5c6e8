import { foldName, mustMend } from '../model/index.ts';

export interface Condition {
  readonly column: string;
  readonly operator: '=' | '<>' | '>=' | '<=';
  readonly value: string;
}

/** A filter as typed: the name of an entity, or conditions on columns. Both empty: everything passes. */
export interface Filter {
  readonly name: string;
  readonly conditions: readonly Condition[];
}

/**
 * Reads "MP Materials" or "country=US; stage=magnet". Throws a `#VALUE!` refusal for a column that is not there.
 *
 * @example readFilter('country=US', ['country']).conditions //=> [{ column: 'country', operator: '=', value: 'US' }]
 */
export function readFilter(text: string, columns: readonly string[]): Filter {
  if (!/[=<>]/.test(text)) return { name: text.trim(), conditions: [] };
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  return { name: '', conditions: parts.map((part) => readCondition(part, columns)) };
}

function readCondition(part: string, columns: readonly string[]): Condition {
  const match = /^([^=<>]+?)\s*(>=|<=|<>|=)\s*(.*)$/.exec(part);
  const column = columns.find((one) => foldName(one) === foldName(match?.[1] ?? ''));
  if (match && column) return { column, operator: match[2] as Condition['operator'], value: match[3] ?? '' };
  const reason = match
    ? `"${match[1] ?? ''}" is not a column here.`
    : `"${part.slice(0, 40)}" is not a condition.`;
  throw mustMend(
    reason,
    `Use ${columns.join(', ')} with =, <>, >= or <=: "${columns[0] ?? 'column'}=value".`,
  );
}
