import { measureTextOf } from '../../dataset/index.ts';
import { formatPeriod } from '../../model/index.ts';
import type { RowClaim } from './readRows.ts';

/** A figure that a table says otherwise than before. */
export interface ClaimChange {
  readonly change: 'added' | 'revised' | 'removed';
  /** "NdPr, price: spot, 2026-11-02". */
  readonly title: string;
  /** Empty where it is new. */
  readonly old: string;
  /** Empty where it is gone. */
  readonly new: string;
}

/** What a table says otherwise than the one before: revised, added, removed, in the order of their rows. */
export function compareClaims(before: readonly RowClaim[], after: readonly RowClaim[]): ClaimChange[] {
  const [old, next] = [figuresOf(before), figuresOf(after)];
  const changes: ClaimChange[] = [];
  for (const [title, figure] of next) {
    const was = old.get(title);
    if (was === undefined) changes.push({ change: 'added', title, old: '', new: figure });
    else if (was !== figure) changes.push({ change: 'revised', title, old: was, new: figure });
  }
  for (const [title, was] of old)
    if (!next.has(title)) changes.push({ change: 'removed', title, old: was, new: '' });
  const order = ['revised', 'added', 'removed'];
  return changes.sort((one, other) => order.indexOf(one.change) - order.indexOf(other.change));
}

function figuresOf(claims: readonly RowClaim[]): ReadonlyMap<string, string> {
  return new Map(
    claims.map(({ stated }) => {
      const when = stated.when ? formatPeriod(stated.when) : '';
      const title = [stated.subject, measureTextOf(stated), when].filter(Boolean).join(', ');
      return [title, [String(stated.value), stated.unit, stated.note].filter(Boolean).join(' ')];
    }),
  );
}
