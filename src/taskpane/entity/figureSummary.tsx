import type { CitedFinding } from '../../dataset/index.ts';
import type { FigureView } from './figure.ts';
import { Figure, Mark } from './figureParts.tsx';

interface FigureSummaryProps {
  readonly figure: FigureView;
  readonly cited: CitedFinding;
  /** What says that others say something else. */
  readonly signs: readonly string[];
}

/** A longer text has its own lines. */
const longTextChars = 26;

/** A figure in two lines: what and how much; who says so, how sure it is, of when. And a third one where others disagree. */
export function FigureSummary({ figure, cited, signs }: FigureSummaryProps) {
  const isLong = figure.isText && figure.value.length > longTextChars;
  return (
    <>
      <span className="line">
        <span className="label">{figure.label}</span>
        {!figure.isText && <Figure figure={figure} />}
        {figure.isText && !isLong && <span className="text">{figure.value}</span>}
      </span>
      {isLong && <span className="long">{figure.value}</span>}
      <span className="line muted">
        <span className="remarks">
          <Mark kind={cited.sources[0]!.kind} />
          {unsureWords(cited.status)}
        </span>
        <span className={figure.isText ? 'when ofText' : 'when'}>
          <span className="unseen">as of </span>
          {figure.when}
        </span>
      </span>
      {signs.length > 0 && (
        <span className="disagreement">
          <span aria-hidden="true">≠ </span>
          {signs.join(' · ')}
        </span>
      )}
    </>
  );
}

/** What a reader must know of how sure it is; that it happened goes without saying. */
function unsureWords(status: string): string {
  return status.replace(/^actual(, )?/, '').replaceAll('; actual', '');
}
