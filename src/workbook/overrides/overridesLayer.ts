import type { Edition, Lay } from '../../dataset/index.ts';
import { layOverrides } from './layOverrides.ts';
import type { LaidOverrides } from './layOverrides.ts';
import { isSameScenario } from './overrideRow.ts';
import type { StatedRow } from './overrideRow.ts';

/** Rows and the scenario that is to be in force among them. */
export interface Stated {
  readonly rows: readonly StatedRow[];
  readonly scenario: string;
}

interface Parts {
  readonly lay: (lay: Lay | undefined) => void;
  /** Something else lies over the data, or the data below are others. */
  readonly changed: () => void;
}

const nothing: Stated = { rows: [], scenario: '' };

/** What the overrides lay over the data: replaced only where rows that hold have changed. */
export class OverridesLayer {
  readonly #parts: Parts;
  #stated = nothing;
  #below: Edition | undefined;
  #laid: LaidOverrides | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What was laid; undefined before data are in force, and where there is nothing to lay. */
  get laid(): LaidOverrides | undefined {
    return this.#laid;
  }

  /** What is asked to lie there. */
  get stated(): Stated {
    return this.#stated;
  }

  /** Rows of which some would hold otherwise than what lies over the data now, or no more; undefined where all is the same. */
  changesTo(stated: Stated): ReadonlySet<number> | undefined {
    const [old, next] = [holding(this.#stated), holding(stated)];
    if (old.text === next.text) return undefined;
    const [known, wanted] = [old, next].map(
      ({ rows }) => new Map(rows.map((row) => [JSON.stringify(row), row.row])),
    ) as [Map<string, number>, Map<string, number>];
    const come = [...wanted].filter(([text]) => !known.has(text));
    const gone = [...known].filter(([text]) => !wanted.has(text));
    return new Set([...come, ...gone].map(([, row]) => row));
  }

  put(stated: Stated): void {
    const isSame = this.changesTo(stated) === undefined;
    const isSameText = JSON.stringify(stated) === JSON.stringify(this.#stated);
    this.#stated = stated;
    if (isSame) {
      if (!isSameText && this.#below) this.#laid = layOverrides(this.#below, stated.rows, stated.scenario);
      return;
    }
    this.#below = undefined;
    this.#laid = undefined;
    this.#parts.lay(
      stated.rows.length === 0
        ? undefined
        : (below, purpose) =>
            purpose === 'tried'
              ? layOverrides(below, stated.rows, stated.scenario).edition
              : this.#layOver(below),
    );
  }

  #layOver(below: Edition): Edition {
    const { rows, scenario } = this.#stated;
    this.#below = below;
    this.#laid = layOverrides(below, rows, scenario);
    this.#parts.changed();
    return this.#laid.edition;
  }
}

/** The rows that hold; the text tells two such states apart, also none that holds from none at all. */
function holding({ rows, scenario }: Stated): { readonly rows: readonly StatedRow[]; readonly text: string } {
  const held = rows.filter((row) => row.scenario === '' || isSameScenario(row.scenario, scenario));
  const text = rows.length === 0 ? '' : JSON.stringify([scenario, held]);
  return { rows: held, text };
}
