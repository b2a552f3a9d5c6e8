import type { Edition } from '../../dataset/index.ts';
import type { About, Change } from '../../feed/index.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the records of an edition are called. */
export class RecordTitles {
  readonly #edition: Edition;
  readonly #rows = new Map<string, ReadonlyMap<string, Row>>();
  readonly #measures: ReadonlyMap<string, string>;

  constructor(edition: Edition) {
    this.#edition = edition;
    this.#measures = new Map(edition.measures.map(({ id, label }) => [id, label]));
  }

  titleOf({ table, id, about }: Pick<Change, 'table' | 'id' | 'about'>): string {
    if (about) return this.#figureTitle(about);
    const row = this.#row(table, id);
    for (const field of ['name', 'title', 'label', 'topic']) {
      const said = row?.[field];
      if (typeof said === 'string' && said !== '') return said;
    }
    const event = row?.event;
    if (typeof event === 'string') {
      const stage = typeof row?.stage === 'string' ? `, ${row.stage}` : '';
      return `${this.titleOf({ table: 'events', id: event })}${stage}`;
    }
    return id
      .split(' · ')
      .map((part) => this.#nameOf(part))
      .join(', ');
  }

  /** The unit of a figure; empty for all else. */
  unitOf({ table, id }: Pick<Change, 'table' | 'id'>): string {
    const unit = table === 'observations' ? this.#row(table, id)?.unit : undefined;
    return typeof unit === 'string' ? unit : '';
  }

  #figureTitle({ subject, measure, product, series, period }: About): string {
    const { basis = '', market = '' } = this.#edition.series.find(({ id }) => id === series) ?? {};
    const parts = [
      this.#nameOf(subject),
      this.#measures.get(measure) ?? measure,
      this.#nameOf(product),
      [basis, market].filter(Boolean).join(' '),
      period,
    ];
    return parts.filter(Boolean).join(', ');
  }

  #nameOf(id: string): string {
    return this.#edition.findMaterial(id)?.name ?? this.#edition.findEntity(id)?.name ?? id;
  }

  #row(table: Change['table'], id: string): Row | undefined {
    const known = this.#rows.get(table) ?? this.#read(table);
    this.#rows.set(table, known);
    return known.get(id);
  }

  #read(table: Change['table']): ReadonlyMap<string, Row> {
    const { observations } = this.#edition;
    const rows =
      table === 'observations'
        ? Array.from({ length: observations.count }, (_, row) => observations.at(row) as unknown as Row)
        : (this.#edition[table] as unknown as readonly Row[]);
    return new Map(rows.map((row) => [String(row.id), row]));
  }
}
