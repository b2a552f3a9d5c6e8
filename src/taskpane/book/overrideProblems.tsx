import type { RowProblem } from '../../workbook/index.ts';
import { RowLink } from './rowLink.tsx';

const shownAtOnce = 50;

/** Rows that do not count, with what is to be mended in each. */
export function OverrideProblems({
  problems,
  sheet,
}: {
  readonly problems: readonly RowProblem[];
  readonly sheet: string;
}) {
  return (
    <>
      <p className="checked">
        {problems.length === 1 ? '1 row is to be mended.' : `${problems.length} rows are to be mended.`}
      </p>
      <ul className="findings" aria-label="Rows to mend">
        {problems.slice(0, shownAtOnce).map(({ row, problem }) => (
          <li key={row}>
            <p className="findingHead">
              <span>{problem}</span>
              <RowLink sheet={sheet} row={row} />
            </p>
          </li>
        ))}
      </ul>
      {problems.length > shownAtOnce && <p className="muted">and {problems.length - shownAtOnce} more</p>}
    </>
  );
}
