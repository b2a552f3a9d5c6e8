import { asRichValue, shownOf } from '../../engine/richValue.ts';
import type { RichValue } from '../../engine/richValue.ts';

/** A rich value as its card shows it. */
export interface CardContent {
  readonly icon: string;
  readonly title: string;
  readonly subTitle: string;
  /** The number that the cell shows, in its format; empty for an entity, which is its title. */
  readonly value: string;
  readonly sections: readonly CardSection[];
  readonly provider: string;
}

export interface CardSection {
  readonly title: string;
  readonly lines: readonly CardLine[];
}

export interface CardLine {
  readonly label: string;
  readonly value: string;
  readonly isNumber: boolean;
  readonly sublabel: string;
  readonly attribution: readonly Attribution[];
}

export interface Attribution {
  readonly text: string;
  /** Empty where it is not an address of the web. */
  readonly address: string;
}

export type FormatNumber = (pattern: string, value: number) => string;

interface Layouts {
  readonly compact?: { readonly icon?: string };
  readonly card?: {
    readonly title?: string | { readonly property: string };
    readonly subTitle?: { readonly property: string };
    readonly sections?: readonly { readonly title?: string; readonly properties?: readonly string[] }[];
  };
}

interface PropertyExtras {
  readonly propertyMetadata?: {
    readonly sublabel?: string;
    readonly excludeFrom?: { readonly cardView?: boolean };
    readonly attribution?: readonly { readonly sourceText?: string; readonly sourceAddress?: string }[];
  };
}

const otherwise = 'More';

/** Lays a card out as Excel does: by its sections, without them all properties; properties in no section come last. */
export function readCard(rich: RichValue, format: FormatNumber): CardContent {
  const { compact, card = {} } = (rich.layouts ?? {}) as Layouts;
  const properties = rich.properties ?? {};
  const textAt = (name: string | undefined): string => shownText(properties[name ?? ''], format);
  const shown = shownText(rich, format);
  const isEntity = rich.basicValue === undefined;
  const title = typeof card.title === 'string' ? card.title : textAt(card.title?.property) || shown;
  const inHeading = new Set(
    [card.title, card.subTitle].flatMap((one) => (typeof one === 'object' ? one.property : [])),
  );
  const inSections = new Set(card.sections?.flatMap((section) => section.properties ?? []));
  const rest = Object.keys(properties).filter((name) => !inHeading.has(name) && !inSections.has(name));
  const listed = [
    ...(card.sections ?? []).map((section) => ({
      title: section.title ?? '',
      names: section.properties ?? [],
    })),
    { title: inSections.size === 0 ? '' : otherwise, names: rest },
  ];
  const sections = listed.map((section) => ({
    title: section.title,
    lines: section.names.flatMap((name) => lineOf(name, properties[name], format)),
  }));
  return {
    icon: compact?.icon ?? '',
    title,
    subTitle: textAt(card.subTitle?.property),
    value: isEntity ? '' : shown,
    sections: sections.filter(({ lines }) => lines.length > 0),
    provider: (rich.provider as { description?: string } | undefined)?.description ?? '',
  };
}

function lineOf(label: string, property: unknown, format: FormatNumber): CardLine[] {
  const { propertyMetadata: extras } = (property ?? {}) as PropertyExtras;
  if (property === undefined || extras?.excludeFrom?.cardView === true) return [];
  const basic = asRichValue(property)?.basicValue ?? property;
  return [
    {
      label,
      value: shownText(property, format),
      isNumber: typeof basic === 'number',
      sublabel: extras?.sublabel ?? '',
      attribution: (extras?.attribution ?? []).map(({ sourceText = '', sourceAddress = '' }) => ({
        text: sourceText || sourceAddress,
        address: /^https?:\/\//i.test(sourceAddress) ? sourceAddress : '',
      })),
    },
  ];
}

/** A property as text: in its number format, an entity by its text. */
function shownText(value: unknown, format: FormatNumber): string {
  const rich = asRichValue(value);
  const shown: unknown = rich ? shownOf(rich) : value;
  if (typeof shown === 'number') return rich?.numberFormat ? format(rich.numberFormat, shown) : String(shown);
  if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
  return typeof shown === 'string' ? shown : '';
}
