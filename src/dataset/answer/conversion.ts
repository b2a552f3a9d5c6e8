import { planConversion } from '../../model/index.ts';
import type { Conversion, NamedMaterial } from '../../model/index.ts';
import type { Edition } from '../edition.ts';

/** How to convert, with the edition's names of materials: "neodymium oxide" is an oxide of Nd. */
export function findConversion(edition: Edition, conversion: Conversion): (value: number) => number {
  return planConversion(conversion, (name) => findNamed(edition, name));
}

function findNamed(edition: Edition, name: string): NamedMaterial {
  const material = edition.findMaterial(edition.names.resolve(name, ['material']).id)!;
  const { id, type, form } = material;
  const symbol = material.symbol || (edition.findMaterial(material.parent)?.symbol ?? '');
  return { id, type, form, symbol };
}
