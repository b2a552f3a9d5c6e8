import type { EntityKind } from '../../model/index.ts';
import type { Measure } from '../../dataset/index.ts';

/** A name of an icon that Excel has. */
export type Icon = `${Excel.EntityCompactLayoutIcons}`;

export const iconOfKind: Readonly<Record<EntityKind, Icon>> = {
  company: 'Building',
  facility: 'BuildingFactory',
  material: 'Molecule',
  country: 'Flag',
  region: 'Map',
  agency: 'BuildingGovernment',
  policy: 'Gavel',
  programme: 'Organization',
  technology: 'Microscope',
  institution: 'BuildingBank',
};

export function iconOfMeasure({ dimension }: Measure): Icon {
  switch (dimension) {
    case 'price':
    case 'money':
      return 'Money';
    case 'date':
      return 'CalendarLtr';
    case 'text':
      return 'TextQuote';
    default:
      return 'DataLine';
  }
}
