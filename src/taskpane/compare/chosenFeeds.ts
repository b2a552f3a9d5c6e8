import type { FeedKind, FeedTables, Feeds } from '../../workbook/index.ts';

/** What was chosen by hand; nothing for what was not. */
export type FeedChoices = Readonly<Partial<Record<FeedKind, string>>>;

/** No table: prices as published, a rate of the sheet's own. */
export const noTable = '';

/**
 * The tables that feed a template: the chosen ones, as long as they are there, else the only one of its kind. Of several none
 * is taken by itself.
 */
export function chosenFeeds(
  takes: readonly FeedKind[],
  found: FeedTables | undefined,
  choices: FeedChoices,
): Feeds {
  return Object.fromEntries(
    takes.flatMap((kind) => {
      const names = found?.[kind].map(({ name }) => name) ?? [];
      const chosen = choices[kind];
      const isKnown = chosen === noTable || names.includes(chosen ?? '');
      const name = isKnown ? chosen : names.length === 1 ? names[0] : noTable;
      return name === undefined || name === noTable ? [] : [[kind, name]];
    }),
  );
}
