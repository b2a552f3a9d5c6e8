import type { Edition } from '../edition.ts';
import type { Source } from '../records.ts';
import { date, flag, number, text } from './columnKinds.ts';
import { claimRoles, claimRows } from './claimColumns.ts';
import { defineTable } from './defineTable.ts';
import { dealRoles, listDeals } from './deal.ts';

/** A source with what it says something about. */
interface CitedSource {
  readonly source: Source;
  readonly claims: number;
  readonly about: ReadonlySet<string>;
}

/** Where everything comes from. */
export const sources = defineTable<CitedSource>({
  name: 'sources',
  columns: [
    text('id', ({ source }) => source.id),
    text('kind', ({ source }) => source.kind),
    text('publisher', ({ source }) => source.publisher),
    text('title', ({ source }) => source.title),
    ...date('published', ({ source }: CitedSource) => source.published),
    text('retrieval', ({ source }) => source.retrieval),
    text('licence', ({ source }) => source.licence),
    flag('published in the feed', ({ source }) => source.publish),
    number('claims', ({ claims }) => claims),
    text('URL', ({ source }) => source.url),
    text('note', ({ source }) => source.note),
  ],
  listRows: listCited,
  roles: ({ about }) => [...about],
});

/** Claims are observations, stages of deals and policies. */
function listCited(edition: Edition): readonly CitedSource[] {
  const cited = new Map(edition.sources.map(({ id }) => [id, { claims: 0, about: new Set<string>() }]));
  const add = (source: string, ids: readonly string[]): void => {
    const entry = cited.get(source);
    if (!entry) return;
    entry.claims++;
    for (const id of ids) entry.about.add(id);
  };
  const column = edition.observations.words('source');
  for (const row of claimRows()(edition)) add(column.at(row), claimRoles(row, edition));
  for (const deal of listDeals(edition)) {
    const ids = dealRoles(deal);
    for (const { source } of deal.stages) add(source, ids);
  }
  for (const { source, entity, jurisdictions, materials } of edition.policies)
    add(source, [entity, ...jurisdictions, ...materials]);
  return edition.sources.map((source) => ({ source, ...cited.get(source.id)! }));
}
