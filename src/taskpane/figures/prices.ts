import { findPrice } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { bases } from '../../model/index.ts';
import { figureFrom } from './figure.ts';
import type { Figure } from './figure.ts';
import { unlessRefused } from './unlessRefused.ts';

/** The price of a material on each basis that has one by default: what `REE.PRICE` answers. */
export function* listPrices(edition: Edition, id: string): Generator<Figure> {
  const material = edition.findMaterial(id)!;
  const name = `material:${id}`;
  for (const basis of bases) {
    const figure = unlessRefused(() => {
      const finding = findPrice(edition, { material: name, when: undefined, basis });
      const priced = finding.series?.material ?? id;
      const asked = basis === 'average' ? '' : `,,"${basis}"`;
      return figureFrom(edition, finding, {
        label: basis === 'unit value' ? basis : `${basis} price`,
        remarks: [
          priced === id ? '' : `of ${edition.findMaterial(priced)?.name ?? priced}`,
          finding.series?.market ?? '',
        ],
        formula: `=REE.PRICE("${material.name}"${asked})`,
        question: { name, measure: `price: ${basis}` },
      });
    });
    if (figure) yield figure;
  }
}
