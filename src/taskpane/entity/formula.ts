import { typedName } from '../../dataset/index.ts';
import type { Edition, KeyFinding, Measure, Named } from '../../dataset/index.ts';
import { measureText, writeQuestion } from '../ask/writeQuestion.ts';
import type { AskedNumber } from '../ask/writeQuestion.ts';

/** The formula that gives a key figure in a cell. */
export function formulaOf(edition: Edition, subject: Named, { measure }: KeyFinding): string {
  return writeQuestion({ name: typedName(edition, subject), ...askedOf(edition, measure) });
}

/** A measure as one types it: "revenue", "sales volume: NdPr oxide". */
export function measureWords(edition: Edition, measure: string): string {
  return measureText(askedOf(edition, measure));
}

/** "nameplate-capacity: material:nd-oxide, announced" → measure, the material's name and the status; a basis stays as it is. */
function askedOf(edition: Edition, text: string): Pick<AskedNumber, 'measure' | 'qualifier' | 'status'> {
  const [id = '', ...rest] = text.split(': ');
  const [first = '', status = ''] = rest.join(': ').split(', ');
  const measure: Pick<Measure, 'id' | 'label'> = edition.findMeasure(id) ?? { id, label: id };
  const material = /^material:(.+)$/.exec(first)?.[1];
  const found = material === undefined ? undefined : edition.findMaterial(material);
  return { measure, qualifier: found ? typedName(edition, { ...found, kind: 'material' }) : first, status };
}
