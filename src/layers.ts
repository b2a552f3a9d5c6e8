import type { EditionStack } from './dataset/index.ts';
import type { FeedDesk } from './feed/index.ts';
import { watchWorkbook } from './workbook/overrides/index.ts';
import type { WorkbookOverrides } from './workbook/overrides/index.ts';

/** What the engine gives. */
export interface LayersParts {
  readonly stack: EditionStack;
  readonly feedDesk: () => Promise<FeedDesk>;
  readonly isInExcel: Promise<boolean>;
  readonly report: (what: string, error: unknown) => void;
}

/** What the user lays over the published data: a pin, own data, decks, overrides. */
export interface Layers {
  /** Resolves when everything has been read for the first time. */
  readonly whenRead: Promise<void>;
  /** Those of the workbook; undefined where there is none. */
  readonly overrides: Promise<WorkbookOverrides | undefined>;
}

/** Reads what the user lays over the data, and keeps the edition in force up to it. */
export function startLayers({ stack, isInExcel, report }: LayersParts): Layers {
  const overrides = isInExcel.then((isThere) =>
    isThere
      ? watchWorkbook({ lay: (override) => stack.change({ layers: { override } }), report })
      : undefined,
  );
  const allRead = Promise.all([overrides.then((started) => started?.whenRead)]);
  return { whenRead: allRead.then(() => undefined), overrides };
}
