import type { Edition } from '../../../dataset/index.ts';
import { Refusal } from '../../../model/index.ts';
import type { UsedSource } from '../sourcesBlock.ts';
import type { Compared } from './readComparison.ts';

/** Every source behind the figures, the first used first, and what it says: "MP Materials, Lynas (revenue)". */
export function comparisonSources(edition: Edition, { lines, columns }: Compared): readonly UsedSource[] {
  const uses = new Map<string, Map<string, Set<string>>>();
  for (const { text, cells } of columns)
    cells.forEach((cell, row) => {
      if (cell instanceof Refusal) return;
      for (const { source } of cell.finding.claims) {
        const ofSource = uses.get(source) ?? new Map<string, Set<string>>();
        const names = ofSource.get(text) ?? new Set<string>();
        uses.set(source, ofSource.set(text, names.add(lines[row]?.name ?? '')));
      }
    });
  return [...uses].map(([id, measures]) => ({
    source: edition.getSource(id),
    uses: [...measures].map(([measure, names]) => `${[...names].join(', ')} (${measure})`),
  }));
}
