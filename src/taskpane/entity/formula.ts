import type { Edition, KeyFinding, Named } from '../../dataset/index.ts';
import { writeCall } from '../../workbook/index.ts';

/** What to type for a subject: its name, or `kind:id` where the name means something else too. */
export function typedName({ names }: Edition, { id, kind, name }: Named): string {
  const meanings = names.listMeanings(name);
  return meanings.length === 1 && meanings[0]!.id === id ? name : `${kind}:${id}`;
}

/** The formula that gives a key figure in a cell. */
export function formulaOf(edition: Edition, subject: Named, { measure }: KeyFinding): string {
  const name = typedName(edition, subject);
  const [id = '', ...rest] = measure.split(': ');
  const { product, status } = qualifierOf(edition, rest.join(': '));
  switch (id) {
    case 'price':
      return writeCall('PRICE', [name, null, product === 'average' ? null : product]);
    case 'nameplate-capacity':
      return writeCall('CAPACITY', [name, product || null, null, status || null]);
    case 'production':
      return writeCall('PRODUCTION', [name, product || null]);
    default:
      return writeCall('VALUE', [name, measureWords(edition, measure)]);
  }
}

/** A measure as one types it: "revenue", "sales volume: NdPr oxide". */
export function measureWords(edition: Edition, measure: string): string {
  const [id = '', ...rest] = measure.split(': ');
  const { product, status } = qualifierOf(edition, rest.join(': '));
  const label = edition.findMeasure(id)?.label ?? id;
  return [label, [product, status].filter(Boolean).join(', ')].filter(Boolean).join(': ');
}

/** "material:nd-oxide, announced" → the material's name and the status; a basis stays as it is. */
function qualifierOf(edition: Edition, qualifier: string): { product: string; status: string } {
  const [first = '', status = ''] = qualifier.split(', ');
  const material = /^material:(.+)$/.exec(first)?.[1];
  const found = material === undefined ? undefined : edition.findMaterial(material);
  return { product: found ? typedName(edition, { ...found, kind: 'material' }) : first, status };
}
