import { findCapacity, listPlants, readStatus } from '../../dataset/index.ts';
import type { Edition, Entity, Finding, Observation } from '../../dataset/index.ts';
import { figureFrom } from './figure.ts';
import type { Figure } from './figure.ts';
import { isNewAnswer } from './isNewAnswer.ts';
import { unlessRefused } from './unlessRefused.ts';

const measure = 'nameplate-capacity';

/** Nameplate capacities by product: of a facility as far as it has come, of others what is built and what is announced. */
export function* listCapacities(edition: Edition, entity: Entity): Generator<Figure> {
  const isFacility = entity.kind === 'facility';
  const subjects = [entity.id, ...(isFacility ? [] : listPlants(edition, entity, undefined))];
  const tracks = subjects.flatMap((subject) => edition.listTracks(subject, measure));
  const known = new Set<string>();
  for (const product of new Set(tracks.map((track) => track.product))) {
    for (const status of isFacility ? [''] : ['built', 'announced']) {
      const figure = unlessRefused(() => {
        const finding = findCapacity(edition, {
          name: `${entity.kind}:${entity.id}`,
          product: `material:${product}`,
          when: undefined,
          asked: readStatus(status),
        });
        return isNewAnswer(finding, known)
          ? capacityFigure(edition, entity, product, status, finding)
          : undefined;
      });
      if (figure) yield figure;
    }
  }
}

/** How far a built plant has come; of one that is not built, the answer itself says so. */
function builtState({ state }: Observation): string {
  return state === 'construction' || state === 'announced' ? '' : state;
}

function capacityFigure(
  edition: Edition,
  entity: Entity,
  product: string,
  status: string,
  finding: Finding,
): Figure {
  const name = edition.findMaterial(product)?.name ?? product;
  const [claim] = finding.claims;
  return figureFrom(edition, finding, {
    label: `${name} capacity`,
    remarks: [status || builtState(claim), claim.phase],
    formula: `=REE.CAPACITY("${entity.name}","${name}"${status === 'announced' ? ',,"announced"' : ''})`,
    question: {
      name: `${entity.kind}:${entity.id}`,
      measure: `${measure}: material:${product}${status === '' ? '' : `, ${status}`}`,
    },
  });
}
