import type { Layout } from './layout.ts';

/** The same with a table that nobody filters: a card, the numbers behind a chart. */
export function withoutFilters(layout: Layout): Layout {
  return { ...layout, table: layout.table && { ...layout.table, hasFilters: false } };
}
