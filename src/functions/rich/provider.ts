import type { Edition } from '../../dataset/index.ts';

/** Who gives the value: Excel shows it at the foot of the card. */
export function provider({ id }: Edition): Excel.CellValueProviderAttributes {
  return { description: `REE for Excel, edition ${id}` };
}
