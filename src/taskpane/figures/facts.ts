import { findAnswer } from '../../dataset/index.ts';
import type { Edition, Entity, Measure } from '../../dataset/index.ts';
import { figureFrom } from './figure.ts';
import type { Figure } from './figure.ts';
import { isNewAnswer } from './isNewAnswer.ts';
import { unlessRefused } from './unlessRefused.ts';

/** Measures with lists of their own. */
const elsewhere: ReadonlySet<string> = new Set(['price', 'nameplate-capacity']);
/** What a reader looks for first; the others follow as the measures stand in the edition. */
const firstMeasures = ['start', 'location'];

/** Every other measure of an entity, by product where it has several. */
export function* listFacts(edition: Edition, entity: Entity): Generator<Figure> {
  const known = new Set(edition.listMeasuresOf(entity.id));
  const measures = edition.measures.filter(({ id }) => known.has(id) && !elsewhere.has(id));
  const first = measures.filter(({ id }) => firstMeasures.includes(id));
  for (const measure of [...first, ...measures.filter((one) => !first.includes(one))]) {
    const answers = new Set<string>();
    const products = new Set(edition.listTracks(entity.id, measure.id).map(({ product }) => product));
    for (const product of products) {
      const figure = unlessRefused(() => factFigure(edition, entity, measure, product, answers));
      if (figure) yield figure;
    }
  }
}

function factFigure(
  edition: Edition,
  entity: Entity,
  measure: Measure,
  product: string,
  answers: Set<string>,
): Figure | undefined {
  const question = {
    name: `${entity.kind}:${entity.id}`,
    measure: product === '' ? measure.id : `${measure.id}: material:${product}`,
  };
  const finding = findAnswer(edition, { ...question, when: undefined });
  if (!isNewAnswer(finding, answers)) return undefined;
  const [claim] = finding.claims;
  const made = edition.findMaterial(claim.product)?.name ?? claim.product;
  return figureFrom(edition, finding, {
    label: measure.label,
    remarks: [made === '' ? '' : `of ${made}`, claim.phase],
    formula: '',
    question,
  });
}
