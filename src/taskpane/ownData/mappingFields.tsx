import { useState } from 'react';
import type { Across, Mapping, Part, PartName, ReadFile } from '../../feed/index.ts';
import { Choice } from '../pick/choice.tsx';
import { TextField } from '../pick/textField.tsx';

/** In the order in which a sentence would have them. */
const asked: Readonly<
  Record<PartName, { readonly label: string; readonly placeholder: string; readonly blank: string }>
> = {
  subject: { label: 'Material or name', placeholder: 'NdPr', blank: 'choose …' },
  measure: { label: 'Measure', placeholder: 'price', blank: 'choose …' },
  basis: { label: 'Basis and market', placeholder: 'spot China', blank: 'none' },
  period: { label: 'Date', placeholder: '2026-11', blank: 'the latest' },
  value: { label: 'Value', placeholder: '', blank: 'choose …' },
  unit: { label: 'Unit', placeholder: 'USD/kg', blank: 'of the column, or the usual one' },
  note: { label: 'Note', placeholder: '', blank: 'none' },
};

const [allRows, column] = ['=', ':'];

interface MappingProps {
  readonly read: ReadFile;
  readonly table: NonNullable<ReadFile['table']>;
  readonly onChange: (mapping: Mapping) => void;
}

/** What each column means: guessed from its name, changed here, remembered for the next file with the same header. */
export function MappingFields({ read: { reading, isGuess }, table, onChange }: MappingProps) {
  const { mapping } = reading;
  const [isOpen] = useState(isGuess);
  const names = (Object.keys(asked) as PartName[]).filter(
    (name) => mapping.form === 'long' || (name !== 'subject' && name !== 'value'),
  );
  const setPart = (name: PartName, part: Part): void =>
    onChange({ ...mapping, parts: { ...mapping.parts, [name]: part } });
  return (
    <details className="mapping" open={isOpen}>
      <summary tabIndex={0}>What the columns mean</summary>
      <div className="choices">
        <Choice
          isWide
          label="Each row is"
          value={mapping.form}
          options={[
            { value: 'long', words: 'one figure' },
            { value: 'wide', words: 'a date, with one material in each column' },
          ]}
          onChange={(form) => onChange({ ...mapping, form: form === 'wide' ? 'wide' : 'long' })}
        />
        {names.map((name) => (
          <PartField
            key={name}
            name={name}
            part={mapping.parts[name]}
            columns={table.columns}
            onChange={(part) => setPart(name, part)}
          />
        ))}
      </div>
      {mapping.form === 'wide' && (
        <AcrossFields
          mapping={mapping}
          columns={table.columns}
          onChange={(across) => onChange({ ...mapping, across })}
        />
      )}
    </details>
  );
}

interface PartProps {
  readonly name: PartName;
  readonly part: Part;
  readonly columns: readonly string[];
  readonly onChange: (part: Part) => void;
}

function PartField({ name, part, columns, onChange }: PartProps) {
  const { label, placeholder, blank } = asked[name];
  const [isTyped, setIsTyped] = useState(part.from === 'all rows' && part.text !== '');
  const mayBeTyped = name !== 'value';
  const value = part.from === 'column' ? `${column}${part.column}` : isTyped ? allRows : '';
  const choose = (chosen: string): void => {
    setIsTyped(chosen === allRows);
    if (chosen.startsWith(column)) onChange({ from: 'column', column: chosen.slice(column.length) });
    else onChange({ from: 'all rows', text: '' });
  };
  return (
    <div className="partField">
      <Choice
        label={label}
        value={value}
        options={[
          { value: '', words: blank },
          ...(mayBeTyped ? [{ value: allRows, words: 'same for all rows' }] : []),
          ...columns.map((one) => ({ value: `${column}${one}`, words: `column ${one}` })),
        ]}
        onChange={choose}
      />
      {value === allRows && (
        <TextField
          label={`${label}, for all rows`}
          placeholder={placeholder}
          value={part.from === 'all rows' ? part.text : ''}
          onChange={(text) => onChange({ from: 'all rows', text })}
        />
      )}
    </div>
  );
}

interface AcrossProps {
  readonly mapping: Mapping;
  readonly columns: readonly string[];
  readonly onChange: (across: readonly Across[]) => void;
}

/** The columns of a wide table: of which material, in which unit; blank ones are left out. */
function AcrossFields({ mapping: { parts, across }, columns, onChange }: AcrossProps) {
  const used = new Set(Object.values(parts).map((part) => (part.from === 'column' ? part.column : '')));
  const shown = columns.filter((one) => !used.has(one));
  const of = (one: string): Across =>
    across.find((each) => each.column === one) ?? { column: one, subject: '', unit: '' };
  const say = (next: Across): void => onChange(shown.map((one) => (one === next.column ? next : of(one))));
  return (
    <table className="across">
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Material; blank: left out</th>
          <th scope="col">Unit</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(of).map((one) => (
          <tr key={one.column}>
            <th scope="row">{one.column}</th>
            <td>
              <input
                className="field"
                aria-label={`Material of ${one.column}`}
                value={one.subject}
                onChange={({ target }) => say({ ...one, subject: target.value })}
              />
            </td>
            <td>
              <input
                className="field"
                aria-label={`Unit of ${one.column}`}
                value={one.unit}
                onChange={({ target }) => say({ ...one, unit: target.value })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
