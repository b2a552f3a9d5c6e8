import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { BuildingBankRegular } from '@fluentui/react-icons/svg/building-bank';
import { BuildingFactoryRegular } from '@fluentui/react-icons/svg/building-factory';
import { BuildingGovernmentRegular } from '@fluentui/react-icons/svg/building-government';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ContactCardRegular } from '@fluentui/react-icons/svg/contact-card';
import { DataLineRegular } from '@fluentui/react-icons/svg/data-line';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { MapRegular } from '@fluentui/react-icons/svg/map';
import { MicroscopeRegular } from '@fluentui/react-icons/svg/microscope';
import { MoleculeRegular } from '@fluentui/react-icons/svg/molecule';
import { MoneyRegular } from '@fluentui/react-icons/svg/money';
import { OrganizationRegular } from '@fluentui/react-icons/svg/organization';
import { TextQuoteRegular } from '@fluentui/react-icons/svg/text-quote';
import { createElement } from 'react';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Excel's names are those of Fluent's icons. One that is not here is shown as a card. */
const icons: Readonly<Record<string, ComponentType>> = {
  Building: BuildingRegular,
  BuildingBank: BuildingBankRegular,
  BuildingFactory: BuildingFactoryRegular,
  BuildingGovernment: BuildingGovernmentRegular,
  CalendarLtr: CalendarLtrRegular,
  DataLine: DataLineRegular,
  Flag: FlagRegular,
  Gavel: GavelRegular,
  Map: MapRegular,
  Microscope: MicroscopeRegular,
  Molecule: MoleculeRegular,
  Money: MoneyRegular,
  Organization: OrganizationRegular,
  TextQuote: TextQuoteRegular,
};

/** The accent colour of the page: an image knows no variables. */
const COLOUR = '#0f6b5c';
const addresses = new Map<string, string>();
const images = new Map<string, HTMLImageElement>();

/** An icon by Excel's name, as the address of an image. */
export function iconAddress(name: string): string {
  const known = addresses.get(name);
  if (known !== undefined) return known;
  const markup = renderToStaticMarkup(createElement(icons[name] ?? ContactCardRegular));
  const svg = markup.replaceAll('currentColor', COLOUR).replaceAll('1em', '28');
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  addresses.set(name, address);
  return address;
}

/** The icon as an image for the grid; undefined until it is loaded, of which `loaded` is told. */
export function iconImage(name: string, loaded: () => void): HTMLImageElement | undefined {
  const known = images.get(name);
  if (known) return known.complete ? known : undefined;
  const image = new Image();
  images.set(name, image);
  image.addEventListener('load', loaded, { once: true });
  image.src = iconAddress(name);
  return undefined;
}
