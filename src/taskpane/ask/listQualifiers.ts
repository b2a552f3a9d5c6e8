import { basisWords, findAnswer, listPlants, typedName } from '../../dataset/index.ts';
import type { Edition, Measure, Named } from '../../dataset/index.ts';
import { bases, unlessRefused } from '../../model/index.ts';
import type { Basis } from '../../model/index.ts';
import { isAnswered } from './isAnswered.ts';
import { listStatuses } from './listStatuses.ts';
import { measureText } from './writeQuestion.ts';

const basisOrder: readonly Basis[] = [...bases, 'deck'];

/** What may stand after the colon of a measure. */
export interface Qualifier {
  /** What to type: "spot Europe", "NdPr oxide"; empty for the number without. */
  readonly text: string;
  /** What a reader calls it: "spot Europe · Argus Media", "not by product". */
  readonly label: string;
}

/** Bases with markets of a price, products of everything else: those for which the data have a number of this subject. */
export function listQualifiers(edition: Edition, subject: Named, measure: Measure): readonly Qualifier[] {
  return measure.id === 'price' ? listBases(edition, subject) : listProducts(edition, subject, measure);
}

/** Each series of a material by basis and market, with a further word where that leads to another one; bases in their own order. */
function listBases(edition: Edition, subject: Named): readonly Qualifier[] {
  if (subject.kind !== 'material') return [];
  const name = typedName(edition, subject);
  const series = [...edition.listProductsBelow(subject.id)].flatMap((id) => edition.listSeriesOf(id));
  const seriesAt = (words: string): string | undefined =>
    unlessRefused(() => findAnswer(edition, { name, measure: `price: ${words}`, when: undefined }))?.series
      ?.id;
  return series
    .flatMap((one) => {
      const { id, basis, vat, publisher } = one;
      const said = basisWords(one);
      const leading = [said, `${said} ${vat}`, `${said} ${publisher}`, basis].find(
        (some) => seriesAt(some) === id,
      );
      if (leading === undefined) return [];
      return [{ basis, text: leading, label: `${said} · ${publisher}` }];
    })
    .sort((a, b) => basisOrder.indexOf(a.basis) - basisOrder.indexOf(b.basis))
    .map(({ text, label }) => ({ text, label }));
}

function listProducts(edition: Edition, subject: Named, measure: Measure): readonly Qualifier[] {
  const name = typedName(edition, subject);
  const has = (qualifier: string): boolean => {
    const text = measureText({ measure, qualifier });
    // A range has no answer before one of its ends is asked for.
    const isRange = measure.id === 'nameplate-capacity' && listStatuses(edition, name, text).length > 0;
    return isRange || isAnswered(edition, name, text);
  };
  const products = productsOf(edition, subject, measure).filter((product) => has(product));
  const isWholeThere = has('');
  const [only, ...others] = products;
  if (isWholeThere && others.length === 0) return [{ text: '', label: only ?? measure.label }];
  return [
    ...(isWholeThere ? [{ text: '', label: 'not by product' }] : []),
    ...products.map((product) => ({ text: product, label: product })),
  ];
}

function productsOf(edition: Edition, { id }: Named, measure: Measure): readonly string[] {
  const entity = edition.findEntity(id);
  const plants = entity && entity.kind !== 'facility' ? listPlants(edition, entity, undefined) : [];
  const tracks = [id, ...plants].flatMap((one) => edition.listTracks(one, measure.id));
  const names = tracks.flatMap(({ product }) => {
    const material = edition.findMaterial(product);
    return material ? [typedName(edition, { ...material, kind: 'material' })] : [];
  });
  return [...new Set(names)];
}
