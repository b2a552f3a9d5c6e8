import type { OverrideLine } from '../../workbook/index.ts';
import { useFormats } from '../services.ts';
import { overrideAsked, overrideValue } from './overrideWords.ts';
import { RowLink } from './rowLink.tsx';

const shownAtOnce = 50;

/** The overrides that are laid over the data, with what each figure was. */
export function OverrideLines({
  lines,
  sheet,
}: {
  readonly lines: readonly OverrideLine[];
  readonly sheet: string;
}) {
  const formats = useFormats();
  return (
    <>
      <ul className="overrides" aria-label="Overrides in force">
        {lines.slice(0, shownAtOnce).map((line) => (
          <li key={line.row}>
            <span>
              <strong>{line.subject}</strong> {overrideAsked(line, formats)}
            </span>
            <span className={line.isOverruled ? 'overrideFigure overruled' : 'overrideFigure'}>
              {overrideValue(line, formats)}
            </span>
            <span className="muted">
              {[
                line.was,
                line.scenario === '' ? 'every scenario' : `scenario ${line.scenario}`,
                line.isOverruled && 'gives way to the scenario',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <RowLink sheet={sheet} row={line.row} />
          </li>
        ))}
      </ul>
      {lines.length > shownAtOnce && <p className="muted">and {lines.length - shownAtOnce} more</p>}
    </>
  );
}
