import { useState } from 'react';
import type { RowProblem } from '../../feed/index.ts';
import { countBadRows, rowWords } from './draftWords.ts';

const shownAtFirst = 8;

interface ProblemProps {
  readonly problems: readonly RowProblem[];
  readonly format: 'csv' | 'json';
  readonly isOpen?: boolean;
}

/** What is wrong with rows: line, column, what stands there, how to mend it. */
export function ProblemList({ problems, format, isOpen = false }: ProblemProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (problems.length === 0) return null;
  const shown = isWhole ? problems : problems.slice(0, shownAtFirst);
  return (
    <details className="rowProblems" open={isOpen}>
      <summary tabIndex={0}>{rowWords(countBadRows(problems))} with problems</summary>
      <ul className="changeLines">
        {shown.map((problem, index) => (
          <li key={`${problem.line} ${problem.column} ${index}`}>
            <p>
              <strong>
                {format === 'json' ? 'Row' : 'Line'} {problem.line}
                {problem.column !== '' && `, ${problem.column}`}
              </strong>
              {problem.value !== '' && <code className="formula">{problem.value}</code>}
            </p>
            <p>
              {problem.reason} {problem.repair}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          All {problems.length} problems
        </button>
      )}
    </details>
  );
}
