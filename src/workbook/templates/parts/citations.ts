import { findAnswer, findTable } from '../../../dataset/index.ts';
import type { Edition, Source } from '../../../dataset/index.ts';
import { questionOf } from '../../../functions/call/index.ts';
import { unlessRefused } from '../../../model/index.ts';
import type { UsedSource } from '../../sheets/sourcesBlock.ts';

const mostNamed = 3;

type When = string | number | null;

/** The sources behind a sheet, in the order in which they are first used, each with what it says. */
export class Citations {
  readonly #edition: Edition;
  readonly #uses = new Map<string, Set<string>>();

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** Of the claims that answer; nothing where there is no answer, which its cell says. */
  answer(use: string, name: string, measure: string, date: When = null): void {
    const found = unlessRefused(() =>
      findAnswer(this.#edition, questionOf(this.#edition, name, measure, date)),
    );
    for (const { source } of found?.claims ?? []) this.source(use, source);
  }

  /** Of every row that a table gives for a filter; an empty use says nothing beside the source. */
  table(use: string, table: string, filter: string): void {
    const found = unlessRefused(() => findTable(table).read(this.#edition, { filter, columns: ['source'] }));
    for (const [source] of found?.lines ?? []) if (typeof source === 'string') this.source(use, source);
  }

  source(use: string, id: string): void {
    const uses = this.#uses.get(id) ?? new Set<string>();
    this.#uses.set(id, use === '' ? uses : uses.add(use));
  }

  list(): readonly UsedSource[] {
    return [...this.#uses].map(([id, uses]) => ({ source: this.#source(id), uses: [...uses] }));
  }

  /** "U.S. Geological Survey; Reuters; and 3 more", for the line under a chart: those behind what is named so. */
  publishers(use: string): string {
    const ids = [...this.#uses].filter(
      ([, uses]) => use === '' || [...uses].some((one) => one.includes(use)),
    );
    const names = [...new Set(ids.map(([id]) => this.#source(id).publisher))];
    const more = names.length - mostNamed;
    return `${names.slice(0, mostNamed).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  }

  #source(id: string): Source {
    return this.#edition.getSource(id);
  }
}
