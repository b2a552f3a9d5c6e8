import type { Edition, Source } from '../../dataset/index.ts';
import type { Change, EditionChanges, Stated } from '../../feed/index.ts';
import { exactNumber } from '../formats/exactNumber.ts';
import type { Formats } from '../formats/formats.ts';
import { RecordTitles } from './recordTitles.ts';

/** A record that differs, as a person reads it. */
export interface ChangeLine {
  readonly key: string;
  readonly change: Change['change'];
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly old: string; readonly new: string }[];
  readonly source: Source | undefined;
  /** All words of it, in lower case. */
  readonly searched: string;
}

export interface ChangeGroup {
  readonly name: string;
  readonly lines: readonly ChangeLine[];
}

interface Listed {
  readonly changes: EditionChanges;
  readonly before: Edition;
  readonly after: Edition;
  readonly formats: Formats;
}

const groupNames: Partial<Readonly<Record<Change['table'], string>>> = {
  observations: 'Figures',
  events: 'Deals',
  stages: 'Stages of deals',
  parties: 'Parties of deals',
  policies: 'Policies',
  ownership: 'Stakes',
  disagreements: 'Disagreements',
  decisions: 'Decisions between figures',
  sources: 'Sources',
  entities: 'Companies, facilities, countries',
  materials: 'Materials',
  measures: 'Measures',
  series: 'Series of prices',
  constants: 'Constants',
};

/** Of a record that is new or gone, what it says; the rest stands in the edition. */
const telling: readonly string[] = ['value', 'low', 'high', 'text', 'amount', 'stage', 'share'];

/** What two editions say otherwise, in groups. */
export function listChanges({ changes, before, after, formats }: Listed): readonly ChangeGroup[] {
  const titles = { old: new RecordTitles(before), new: new RecordTitles(after) };
  const groups = new Map<string, ChangeLine[]>();
  for (const change of changes.changes) {
    const name = groupNames[change.table] ?? change.table;
    const isGone = change.change === 'removed';
    const title = (isGone ? titles.old : titles.new).titleOf(change);
    const unit = (isGone ? titles.old : titles.new).unitOf(change);
    const source = sourceOf(change.source, isGone ? [before, after] : [after, before]);
    const fields = fieldsOf(change, unit, formats);
    const words = [
      change.change,
      title,
      source?.publisher,
      source?.title,
      ...fields.flatMap((field) => [field.name, field.old, field.new]),
    ];
    const line = {
      key: `${change.table} ${change.id}`,
      change: change.change,
      title,
      fields,
      source,
      searched: words.join(' ').toLowerCase(),
    };
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups].map(([name, lines]) => ({ name, lines }));
}

function fieldsOf(change: Change, unit: string, formats: Formats): ChangeLine['fields'] {
  const { old = {}, new: next = {} } = change;
  const all = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  const shown = change.change === 'revised' ? all : telling.filter((name) => all.includes(name));
  return shown.map((name) => ({
    name: nameOf(name),
    old: shownIn(old, name, unit, formats),
    new: shownIn(next, name, unit, formats),
  }));
}

/** "asPrinted" → "as printed"; what a figure is goes without saying. */
function nameOf(field: string): string {
  return field === 'value' ? '' : field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function shownIn(stated: Stated, field: string, unit: string, formats: Formats): string {
  const value = stated[field];
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  const isAmount = field === 'value' || field === 'low' || field === 'high';
  return `${exactNumber(value, formats)}${isAmount && unit !== '' ? ` ${unit}` : ''}`;
}

function sourceOf(id: string, editions: readonly Edition[]): Source | undefined {
  for (const { sources } of editions) {
    const source = sources.find((one) => one.id === id);
    if (source) return source;
  }
  return undefined;
}
