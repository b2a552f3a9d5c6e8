import type { Measure } from '../../dataset/index.ts';
import { writeCall } from '../../workbook/index.ts';
import type { WrittenArgument } from '../../workbook/index.ts';

/** One number that is asked for, in the words of the functions; what is left out is blank. */
export interface AskedNumber {
  readonly name: string;
  readonly measure: Pick<Measure, 'id' | 'label'>;
  /** A basis of prices, a product of the others. */
  readonly qualifier: string;
  /** Of capacities. */
  readonly status?: string;
  readonly date?: string;
  readonly unit?: string;
  readonly rate?: string | number;
}

/** The formula that gives a number in a cell: the function of its measure where there is one. */
export function writeQuestion(asked: AskedNumber): string {
  const { name, measure, qualifier, status, unit, rate } = asked;
  const date = dateOf(asked.date);
  switch (measure.id) {
    case 'price':
      return writeCall('PRICE', [
        name,
        date,
        qualifier === 'average' ? null : orBlank(qualifier),
        orBlank(unit),
        orBlank(rate),
      ]);
    case 'nameplate-capacity':
      return writeCall('CAPACITY', [name, orBlank(qualifier), date, orBlank(status), orBlank(unit)]);
    case 'production':
      return writeCall('PRODUCTION', [name, orBlank(qualifier), date, orBlank(unit)]);
    default:
      return writeCall('VALUE', [name, measureText(asked), date, orBlank(unit)]);
  }
}

/** A measure as one types it: "revenue", "price: spot Europe", "nameplate capacity: NdPr oxide, announced". */
export function measureText({
  measure,
  qualifier,
  status = '',
}: Pick<AskedNumber, 'measure' | 'qualifier' | 'status'>): string {
  const rest = [qualifier, status].filter(Boolean).join(', ');
  return [measure.label, rest].filter(Boolean).join(': ');
}

function orBlank(value: string | number | undefined): WrittenArgument {
  return value === undefined || value === '' ? null : value;
}

/** Years are numbers, as one types them. */
function dateOf(date = ''): WrittenArgument {
  return /^\d{4}$/.test(date) ? Number(date) : orBlank(date.trim());
}
