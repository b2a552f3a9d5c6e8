import { Button } from '@fluentui/react-button';
import type { OwnLine, OwnTables } from '../../feed/index.ts';
import { momentWords } from '../feeds/momentWords.ts';
import { useAct } from '../feeds/useAct.ts';
import { useFormats, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { rowWords } from './draftWords.ts';
import { ownTrouble } from './ownTrouble.ts';
import { ProblemList } from './problemList.tsx';

const seriesShown = 4;

interface ListProps {
  readonly tables: OwnTables;
  readonly onFetch: (job: ReturnType<OwnTables['fetch']>) => void;
}

/** The user's tables, the one that goes first on top. */
export function TableList({ tables, onFetch }: ListProps) {
  const { lines } = useStore(tables.state);
  return (
    <ul className="editions ownTables" aria-label="Your tables">
      {[...lines].reverse().map((line) => (
        <Line key={line.table.id} line={line} tables={tables} onFetch={onFetch} />
      ))}
    </ul>
  );
}

function Line({ line, tables, onFetch }: ListProps & { readonly line: OwnLine }) {
  const formats = useFormats();
  const { run, isRunning, trouble } = useAct(ownTrouble);
  const { table, about, broken } = line;
  const { id, name, isOn, origin } = table;
  const rest = about.length - seriesShown;
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {isOn ? <span className="mark">own data</span> : <span className="mark">switched off</span>}
      </p>
      <p className="muted">
        {table.file}, {rowWords(line.rows)}
        {isOn && `, ${line.figures} ${line.figures === 1 ? 'figure answers' : 'figures answer'}`}; since{' '}
        {momentWords(table.since, formats)}
        {table.read !== table.since && `, read again ${momentWords(table.read, formats)}`}
        {origin.kind === 'address' && `; from ${new URL(origin.address).host}`}
      </p>
      <p>
        {about.slice(0, seriesShown).join('; ')}
        {rest > 0 && `; and ${rest} more`}
      </p>
      {broken !== '' && (
        <p className="notice trouble">It cannot be read: {broken} Remove it and add the file again.</p>
      )}
      <ProblemList problems={line.problems} format={line.format} />
      <div className="actions">
        <Button
          size="small"
          disabledFocusable={isRunning}
          aria-label={`Switch ${isOn ? 'off' : 'on'}: ${name}`}
          onClick={() => run(() => tables.turn(id, !isOn), `${name} is switched ${isOn ? 'off' : 'on'}.`)}
        >
          {isOn ? 'Switch off' : 'Switch on'}
        </Button>
        {origin.kind === 'address' && (
          <Button
            size="small"
            aria-label={`Fetch again: ${name}`}
            onClick={() => onFetch(tables.fetch(origin.address, id))}
          >
            Fetch again
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isRunning}
          aria-label={`Remove: ${name}`}
          onClick={() => run(() => tables.remove(id), `${name} is removed.`)}
        >
          Remove
        </Button>
      </div>
      {trouble && <TroubleView trouble={trouble} />}
    </li>
  );
}
