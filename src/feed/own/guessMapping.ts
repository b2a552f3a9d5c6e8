import type { Edition } from '../../dataset/index.ts';
import { readUnit, unlessRefused } from '../../model/index.ts';
import type { Across, Mapping, Part, PartName } from './mapping.ts';

/** How columns are called, also in the languages in which price lists are written. */
const words: readonly (readonly [PartName, RegExp])[] = [
  ['period', /^(?:(?:date|period|day|month|quarter|week|year|time|as of|quoted|datum|fecha)\b|日期|时间)/i],
  [
    'subject',
    /^(?:(?:subject|material|product|element|oxide|commodity|item|name|company|plant|facility|produkt|produit|producto)\b|产品|品名|品种)/i,
  ],
  ['measure', /^(?:measure|metric|figure)\b/i],
  ['basis', /^(?:(?:basis|market|location|region|delivery|incoterm|markt)\b|市场|地区)/i],
  ['unit', /^(?:(?:unit|uom|currency|einheit|unidad)\b|unité|单位)/i],
  ['note', /^(?:note|remark|comment|bemerkung|备注)/i],
  [
    'value',
    /^(?:(?:value|price|mid|average|avg|mean|close|last|amount|quote|assessment|preis|prix|precio)\b|价格|均价)/i,
  ],
];

/** What the columns of a table probably mean, by their names; a person sees it and changes it. */
export function guessMapping(edition: Edition, columns: readonly string[]): Mapping {
  const found = new Map<PartName, string>();
  for (const column of columns) {
    const part = words.find(([name, pattern]) => !found.has(name) && pattern.test(column))?.[0];
    if (part) found.set(part, column);
  }
  const across = guessAcross(edition, columns, new Set(found.values()));
  const isWide = !found.has('subject') && across.some(({ subject }) => subject !== '');
  const partOf = (name: PartName, otherwise = ''): Part => {
    const column = found.get(name);
    return column === undefined ? { from: 'all rows', text: otherwise } : { from: 'column', column };
  };
  const valueColumn = found.get('value') ?? '';
  return {
    form: isWide ? 'wide' : 'long',
    across,
    parts: {
      subject: partOf('subject'),
      measure: partOf('measure', 'price'),
      basis: partOf('basis'),
      period: partOf('period'),
      value: partOf('value'),
      unit: partOf('unit', apart(valueColumn).unit),
      note: partOf('note'),
    },
  };
}

function guessAcross(
  edition: Edition,
  columns: readonly string[],
  used: ReadonlySet<string>,
): readonly Across[] {
  return columns
    .filter((column) => !used.has(column))
    .map((column) => {
      const { name, unit } = apart(column);
      const isKnown = edition.names.listMeanings(name).some(({ kind }) => kind === 'material');
      return { column, subject: isKnown ? name : '', unit };
    });
}

/** "Nd oxide (USD/kg)", "Nd oxide, USD/kg" and "Nd oxide USD/kg" name a unit. */
function apart(column: string): { readonly name: string; readonly unit: string } {
  const [, name = '', unit = ''] = /^(.*?)[\s,;:]*[([\s]([^\s()[\]]+)[)\]]?$/.exec(column) ?? [];
  const isUnit = unit !== '' && unlessRefused(() => readUnit(unit)) !== undefined;
  return isUnit ? { name: name.trim(), unit } : { name: column, unit: '' };
}
