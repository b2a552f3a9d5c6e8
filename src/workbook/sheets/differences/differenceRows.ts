import type { ShownValue } from '../../../functions/index.ts';
import { CellError } from '../../answer/askCall.ts';
import type { AnsweredCell } from '../../answer/askCall.ts';
import { firstDifference } from '../../firstDifference.ts';
import type { CitedCall, Differences } from './differences.ts';

/** A line for each call that differs, and for each cell of which only Excel can say whether it does. */
export interface DifferenceRow {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** Where the formula is more than the call. */
  readonly call: string;
  readonly before: AnsweredCell;
  readonly after: AnsweredCell;
  readonly remark: string;
  readonly source: string;
}

export function differenceRows({ touched, uncertain }: Differences): readonly DifferenceRow[] {
  return [
    ...touched.flatMap(({ sheet, address, formula, calls }) =>
      calls.map((call) => ({
        sheet,
        address,
        formula,
        call: calls.length === 1 && formula === `=${call.text}` ? '' : call.text,
        ...answersOf(call),
        source: call.source,
      })),
    ),
    ...uncertain.map(({ sheet, address, formula }) => ({
      sheet,
      address,
      formula,
      call: '',
      before: '',
      after: '',
      remark: 'May differ: it asks with what only Excel can calculate.',
      source: '',
    })),
  ];
}

function answersOf(call: CitedCall): Pick<DifferenceRow, 'before' | 'after' | 'remark'> {
  const { before, after, differing, all } = firstDifference(call);
  const many = differing > 0 && all > 1 ? `${differing} of ${all} values differ; this is the first.` : '';
  const same = differing === 0 ? 'Same value, another source or card.' : '';
  const remark = [many, same, messageOf('then', after), messageOf('pinned', before)];
  return { before: cellOf(before), after: cellOf(after), remark: remark.filter(Boolean).join(' ') };
}

function cellOf(value: ShownValue | undefined): AnsweredCell {
  if (value === undefined) return '';
  return typeof value === 'object' ? new CellError(value.error, value.message) : value;
}

function messageOf(when: string, value: ShownValue | undefined): string {
  return typeof value === 'object' && value.message !== ''
    ? `${value.error} (${when}): ${value.message}`
    : '';
}
