import type { Layout } from './layout.ts';

/** The same with tables that nobody filters: a card, the numbers behind a chart. */
export function withoutFilters(layout: Layout): Layout {
  return { ...layout, tables: layout.tables.map((table) => ({ ...table, hasFilters: false })) };
}
