import { citeInParts, numberFormat, unitOfFinding } from '../../dataset/index.ts';
import type { CitedFinding, Edition, Finding } from '../../dataset/index.ts';
import { attributionOf } from './attribution.ts';
import { iconOfMeasure } from './icon.ts';
import { provider } from './provider.ts';
import { textValue } from './textValue.ts';

type Property = Excel.EntityPropertyType;

const longestNameChars = 60;

/** A figure that carries its citation: a number or a text with properties, and a card that lists them. */
export function factValue(
  edition: Edition,
  name: string,
  finding: Finding,
  { value, unit }: { readonly value: number | string; readonly unit: string },
): Excel.DoubleCellValue | Excel.StringCellValue {
  const cited = citeInParts(edition, finding);
  const properties = propertiesOf(edition, cited, unit || unitOfFinding(finding) || 'none');
  const carried = {
    properties,
    layouts: {
      compact: { icon: iconOfMeasure(finding.measure) },
      card: {
        title: titleOf(edition, name, finding, cited),
        sections: [{ layout: 'List' as const, properties: Object.keys(properties) }],
      },
    },
    provider: provider(edition),
  };
  if (typeof value === 'string') return { ...textValue(value), ...carried };
  const format = numberFormat(finding.measure, value);
  return { type: 'Double', basicType: 'Double', basicValue: value, numberFormat: format, ...carried };
}

/** A price says itself what it is of. */
function titleOf(
  edition: Edition,
  name: string,
  { series, measure }: Finding,
  { basis }: CitedFinding,
): string {
  if (series) return basis.charAt(0).toUpperCase() + basis.slice(1);
  const meanings = edition.names.listMeanings(name);
  const meant = meanings.find(({ kind }) => measure.kinds.includes(kind)) ?? meanings[0];
  return `${meant?.name ?? name.slice(0, longestNameChars)}: ${basis}`;
}

function propertiesOf(edition: Edition, cited: CitedFinding, unit: string): Record<string, Property> {
  return {
    Source: {
      ...textValue(cited.source),
      propertyMetadata: { attribution: cited.sources.map(attributionOf) },
    },
    Published: textValue(cited.published),
    Period: textValue(cited.period),
    Unit: textValue(unit),
    Basis: textValue(cited.basis),
    Status: textValue(cited.status),
    ...(cited.remark === '' ? {} : { Remark: textValue(cited.remark) }),
    Edition: textValue(edition.id),
    URL: textValue(cited.url === '' ? 'none' : cited.url),
    Retrieved: retrieved(edition, cited),
  };
}

/** By when the source had been read. It says nothing of the figure: where it alone changes, nothing needs to be calculated. */
function retrieved(
  { date }: Edition,
  { retrieval }: CitedFinding,
): Excel.DoubleCellValue & Excel.EntityPropertyExtraProperties {
  return {
    type: 'Double',
    basicType: 'Double',
    basicValue: date,
    numberFormat: 'yyyy-mm-dd',
    propertyMetadata: { excludeFrom: { calcCompare: true }, sublabel: retrieval },
  };
}
