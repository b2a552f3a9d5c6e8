import type { Layout } from '../layout/layout.ts';
import { WorkbookProblem } from '../problem.ts';
import { hasSpills } from './hostFacts.ts';

/** Refuses a layout whose formulas fill several cells each where Excel knows no such formulas. */
export function requireSpills({ spills }: Layout): void {
  if (spills.every(({ rows, columns }) => rows * columns === 1) || hasSpills()) return;
  throw new WorkbookProblem({
    code: 'no-spill',
    reason: 'In this Excel one formula cannot fill several cells.',
    effect: 'Nothing was inserted.',
    repair: 'Insert it as values.',
  });
}
