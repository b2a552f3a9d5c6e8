import type { FeedKind, FeedTable } from '../../workbook/index.ts';
import { Choice } from '../pick/choice.tsx';
import { noTable } from './chosenFeeds.ts';

interface FeedChoiceProps {
  readonly kind: FeedKind;
  readonly tables: readonly FeedTable[];
  /** The name of the table that is read; empty for none. */
  readonly value: string;
  readonly onChange: (name: string) => void;
}

const words: Readonly<
  Record<FeedKind, { readonly reads: string; readonly table: string; readonly else: string }>
> = {
  deck: { reads: 'Read prices from', table: 'the price deck', else: 'the edition, as published' },
  rates: { reads: 'Read rates from', table: 'the rate table', else: 'a cell of its own' },
};

/** Whether a template reads a table of the workbook, or which of several; nothing where there is none. */
export function FeedChoice({ kind, tables, value, onChange }: FeedChoiceProps) {
  const { reads, table, else: otherwise } = words[kind];
  const [only] = tables;
  if (!only) return null;
  if (tables.length > 1)
    return (
      <Choice
        label={reads}
        value={value}
        options={[
          { value: noTable, words: otherwise },
          ...tables.map(({ name, sheet }) => ({ value: name, words: `${table} ${name} on ${sheet}` })),
        ]}
        onChange={onChange}
      />
    );
  return (
    <label className="feedChoice" title={`On ${only.sheet}`}>
      <input
        type="checkbox"
        checked={value !== noTable}
        onChange={({ target }) => onChange(target.checked ? only.name : noTable)}
      />
      {reads} {table} {only.name}
    </label>
  );
}
