import { profileOf, publishedWords } from '../../dataset/index.ts';
import type { Edition, Named, Profile, ProfileFigure, ProfileWord, Source } from '../../dataset/index.ts';
import type { RichValues } from '../call/index.ts';
import { attributionOf } from './attribution.ts';
import { FieldNames } from './fieldNames.ts';
import { iconOfKind } from './icon.ts';
import { numberValue } from './numberValue.ts';
import { provider } from './provider.ts';
import { textValue } from './textValue.ts';

interface Field {
  readonly label: string;
  readonly value: Excel.EntityPropertyType;
}

const sourcesShown = 8;

/** The card of a subject: its name in the cell, and beneath it key figures, place and time, relations and sources. */
export function cardValue(edition: Edition, subject: Named, level: RichValues): Excel.EntityCellValue {
  const profile = profileOf(edition, subject);
  const names = new FieldNames();
  const properties: [string, Excel.EntityPropertyType][] = [];
  const enter = ({ label, value }: Field): string => {
    const name = names.add(label);
    properties.push([name, value]);
    return name;
  };
  const title = enter({ label: 'Name', value: textValue(profile.name) });
  const subTitle = enter({ label: 'Kind', value: textValue(profile.kind) });
  const sections = sectionsOf(edition, profile, level).map(([heading, fields]) => ({
    layout: 'List' as const,
    title: heading,
    properties: fields.map(enter),
  }));
  return {
    type: 'Entity',
    text: profile.name,
    properties: Object.fromEntries(properties),
    layouts: {
      compact: { icon: iconOfKind[profile.kind] },
      card: { title: { property: title }, subTitle: { property: subTitle }, sections },
    },
    provider: provider(edition),
  };
}

/** Headings with their fields; those without any are left out. */
function sectionsOf(edition: Edition, profile: Profile, level: RichValues): [string, Field[]][] {
  const { figures, isMore, places, relations, sources } = profile;
  const more = isMore ? [{ label: 'Further figures', value: moreWords(profile) }] : [];
  const sections: [string, Field[]][] = [
    ['Key figures', [...figures.map((figure) => fieldOf(figure, level)), ...more]],
    ['Where and when', places.map((place) => fieldOf(place, level))],
    ['Relations', relations.map((relation) => fieldOf(relation, level))],
    ['Sources', [...sourceFields(sources), { label: 'Edition', value: textValue(edition.id) }]],
  ];
  return sections.filter(([, fields]) => fields.length > 0);
}

function moreWords({ name }: Profile): Excel.StringCellValue {
  return textValue(`REE.FIELDS("${name}") lists all.`);
}

function fieldOf(line: ProfileFigure | ProfileWord, level: RichValues): Field {
  const { label, sources } = line;
  if (!('value' in line)) return { label, value: { ...textValue(line.text), ...metadata('', sources) } };
  const { value, format, detail } = line;
  const shown = typeof value === 'string' ? textValue(value) : numberValue(value, format, level);
  return { label, value: { ...shown, ...metadata(detail, sources) } };
}

function metadata(sublabel: string, sources: readonly Source[]): Excel.EntityPropertyExtraProperties {
  if (sublabel === '' && sources.length === 0) return {};
  return {
    propertyMetadata: {
      ...(sublabel === '' ? {} : { sublabel }),
      ...(sources.length === 0 ? {} : { attribution: sources.map(attributionOf) }),
    },
  };
}

function sourceFields(sources: readonly Source[]): Field[] {
  const fields = sources.slice(0, sourcesShown).map((source, index) => ({
    label: `Source ${index + 1}`,
    value: { ...textValue(sourceWords(source)), ...metadata('', [source]) },
  }));
  const further = sources.length - sourcesShown;
  return further > 0 ? [...fields, { label: 'Further sources', value: textValue(String(further)) }] : fields;
}

/** "Lynas, Quarterly report, 2026-01-29 [filing, mirror]". */
function sourceWords(source: Source): string {
  const { publisher, title, kind, retrieval } = source;
  const said = [publisher, title, publishedWords(source)].filter(Boolean).join(', ');
  return `${said} [${retrieval === 'original' || retrieval === kind ? kind : `${kind}, ${retrieval}`}]`;
}
