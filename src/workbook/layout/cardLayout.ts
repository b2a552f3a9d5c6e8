import type { Profile } from '../../dataset/index.ts';
import { tableLayout } from './tableLayout.ts';
import { withoutFilters } from './withoutFilters.ts';
import type { Layout } from './layout.ts';
import type { AnsweredCell } from '../answer/askCall.ts';

const header = ['Figure', 'Value', 'Unit, date, status', 'Source'];

/** A card as values: the key figures, places and relations of a subject, a line each, with who says so. */
export function cardLayout(profile: Profile, formula: string, note: string): Layout {
  const figures = [...profile.figures, ...profile.places].map((one): Line =>
    'value' in one
      ? { cells: [one.label, one.value, one.detail, said(one.sources)], format: one.format }
      : { cells: [one.label, one.text, '', said(one.sources)], format: '' },
  );
  const relations = profile.relations.map((one): Line => ({
    cells: [one.label, one.text, '', said(one.sources)],
    format: '',
  }));
  const lines: Line[] = [{ cells: header, format: '' }, ...figures, ...relations];
  const table = tableLayout({
    label: `${profile.name} (${profile.kind})`,
    formula,
    isLive: false,
    rows: lines.map(({ cells }) => cells),
    formats: lines.map(({ format }) => ['', format, '', '']),
    hasHeader: true,
    note,
  });
  return withoutFilters(table);
}

interface Line {
  readonly cells: readonly AnsweredCell[];
  readonly format: string;
}

function said(sources: Profile['sources']): string {
  return [...new Set(sources.map(({ publisher, title }) => `${publisher}, ${title}`))].join('; ');
}
