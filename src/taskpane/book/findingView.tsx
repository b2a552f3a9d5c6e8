import { Button } from '@fluentui/react-button';
import type { CheckFinding } from '../../workbook/index.ts';
import { placeWords } from '../insertion/insertions.ts';
import { useUpkeep } from './useUpkeep.ts';

const mostShown = 10;

/** One finding: where, what it is, what it means, and what its repair would write. */
export function FindingView({
  finding,
  isBusy,
}: {
  readonly finding: CheckFinding;
  readonly isBusy: boolean;
}) {
  const upkeep = useUpkeep();
  const { sheet, address, what, means, listed = [], advice, repair } = finding;
  const place = sheet === '' ? '' : placeWords({ sheet, address }).replace(/!$/, '');
  return (
    <li>
      <p className="findingHead">
        <strong>{what}</strong>
        {place !== '' && (
          <button type="button" className="plain" onClick={() => void upkeep.show({ sheet, address })}>
            {place}
          </button>
        )}
      </p>
      <p>
        {means} {!repair && advice}
      </p>
      <Listed lines={listed} />
      {repair?.cells.slice(0, mostShown).map(({ sheet: on, address: at, before, after }) => (
        <div key={placeWords({ sheet: on, address: at })} className="preview">
          <code className="formula" aria-label="Now">
            {String(before)}
          </code>
          <span className="muted">{before === after ? 'entered again:' : 'becomes'}</span>
          <code className="formula" aria-label="After the repair">
            {after}
          </code>
        </div>
      ))}
      {repair && repair.cells.length > mostShown && (
        <p className="muted">and {repair.cells.length - mostShown} more</p>
      )}
      {repair?.names.map(({ name, formula }) => (
        <p key={name} className="preview">
          The name <code>{name}</code> ({formula}) would be deleted.
        </p>
      ))}
      {repair && (
        <Button
          size="small"
          aria-label={`Repair ${place || 'the name'}`}
          disabledFocusable={isBusy}
          onClick={() => upkeep.repairing.start([finding])}
        >
          Repair
        </Button>
      )}
    </li>
  );
}

function Listed({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
