import { foldName, messageLimitChars, mustMend } from '../model/index.ts';
import { nearestFirst } from './nearestFirst.ts';

export interface Condition {
  readonly column: string;
  readonly operator: '=' | '<>' | '>=' | '<=';
  readonly value: string;
}

/** A filter as typed: the name of an entity, conditions on columns, or both. Both empty: everything passes. */
export interface Filter {
  readonly name: string;
  readonly conditions: readonly Condition[];
}

/**
 * Reads "MP Materials", "country=US; stage=magnet" or "Apple; counts=yes". Throws a `#VALUE!` refusal for a column that is not there.
 *
 * @example readFilter('country=US', ['country']).conditions //=> [{ column: 'country', operator: '=', value: 'US' }]
 */
export function readFilter(text: string, columns: readonly string[]): Filter {
  if (!/[=<>]/.test(text)) return { name: text.trim(), conditions: [] };
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const name = /[=<>]/.test(parts[0]!) ? '' : parts.shift()!;
  return { name, conditions: parts.map((part) => readCondition(part, columns)) };
}

function readCondition(part: string, columns: readonly string[]): Condition {
  const match = /^([^=<>]+?)\s*(>=|<=|<>|=)\s*(.*)$/.exec(part);
  const column = columns.find((one) => foldName(one) === foldName(match?.[1] ?? ''));
  if (match && column) return { column, operator: match[2] as Condition['operator'], value: match[3] ?? '' };
  const asked = match?.[1] ?? '';
  const reason = match ? `"${asked.slice(0, 40)}" is not a column here.` : notCondition(part);
  const repair = `Use ${columns.join(', ')} with =, <>, >= or <=: "${columns[0] ?? 'column'}=value".`;
  if (reason.length + repair.length < messageLimitChars) throw mustMend(reason, repair);
  if (!match) throw mustMend(reason, `Use =, <>, >= or <=: "${columns[0]!}=value".`);
  throw mustMend(reason, '', () => nearestFirst(columns, asked));
}

function notCondition(part: string): string {
  return `"${part.slice(0, 40)}" is not a condition.`;
}
