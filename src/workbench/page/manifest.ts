import { locateIn } from './locateIn.ts';

/** What the workbench shows of the add-in's manifest. */
export interface Manifest {
  readonly displayName: string;
  readonly page: string;
  readonly namespace: string;
  readonly functionsFile: string;
  readonly tabs: readonly RibbonTab[];
  readonly contextMenu: readonly Control[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly controls: readonly Control[] }[];
}

export interface Control {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: Readonly<Record<number, string>>;
  readonly action: Action;
  readonly items: readonly Control[];
}

export type Action =
  | { readonly kind: 'show-pane'; readonly page: string }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'none' };

const OFFICE_TABS: Readonly<Record<string, string>> = {
  TabHome: 'Home',
  TabData: 'Data',
  TabFormulas: 'Formulas',
};

/** Reads an add-in-only manifest; addresses become those at which this server serves the add-in. */
export function readManifest(document: Document, addinFolder: string): Manifest {
  const reader = new Reader(document, addinFolder);
  const functions = document.querySelector('ExtensionPoint[*|type="CustomFunctions"]');
  const points = [...document.querySelectorAll('DesktopFormFactor > ExtensionPoint')];
  const surface = points.filter((point) => typeOf(point) === 'PrimaryCommandSurface');
  return {
    displayName: reader.value('DisplayName'),
    page: reader.locate(reader.sourceLocation),
    namespace: reader.resource(functions?.querySelector('Namespace')),
    functionsFile: reader.url(functions?.querySelector('Metadata > SourceLocation')),
    tabs: surface.flatMap((point) => reader.tabs(point)),
    contextMenu: points
      .filter((point) => typeOf(point) === 'ContextMenu')
      .flatMap((point) => [...point.querySelectorAll('OfficeMenu[id="ContextMenuCell"] > Control')])
      .map((control) => reader.control(control)),
  };
}

class Reader {
  readonly sourceLocation: string;
  private readonly document: Document;
  private readonly addinFolder: string;

  constructor(document: Document, addinFolder: string) {
    this.document = document;
    this.addinFolder = addinFolder;
    this.sourceLocation = this.value('DefaultSettings > SourceLocation');
  }

  value(selector: string): string {
    return this.document.querySelector(selector)?.getAttribute('DefaultValue') ?? '';
  }

  /** The resource that an element names by its resid. */
  resource(element: Element | null | undefined): string {
    const id = element?.getAttribute('resid') ?? '';
    const resources = [...this.document.querySelectorAll('Resources > * > *')];
    return (
      resources.find((resource) => resource.getAttribute('id') === id)?.getAttribute('DefaultValue') ?? ''
    );
  }

  url(element: Element | null | undefined): string {
    return this.locate(this.resource(element));
  }

  locate(url: string): string {
    return locateIn(this.addinFolder, url, this.sourceLocation);
  }

  tabs(point: Element): RibbonTab[] {
    return [...point.querySelectorAll('CustomTab, OfficeTab')].map((tab) => ({
      label: this.tabLabel(tab),
      groups: [...tab.querySelectorAll('Group')].map((group) => ({
        label: this.resource(child(group, 'Label')),
        controls: [...group.children]
          .filter(({ localName }) => localName === 'Control')
          .map((control) => this.control(control)),
      })),
    }));
  }

  control(element: Element): Control {
    const tip = child(element, 'Supertip');
    return {
      id: element.getAttribute('id') ?? '',
      label: this.resource(child(element, 'Label')),
      tip: this.resource(tip && child(tip, 'Description')),
      icons: Object.fromEntries(
        [...(child(element, 'Icon')?.children ?? [])].map((image) => [
          Number(image.getAttribute('size')),
          this.url(image),
        ]),
      ),
      action: this.action(child(element, 'Action')),
      items: [...(child(element, 'Items')?.children ?? [])].map((item) => this.control(item)),
    };
  }

  private tabLabel(tab: Element): string {
    const id = tab.getAttribute('id') ?? '';
    return tab.localName === 'CustomTab' ? this.resource(child(tab, 'Label')) : (OFFICE_TABS[id] ?? id);
  }

  private action(element: Element | undefined): Action {
    if (element === undefined) return { kind: 'none' };
    if (typeOf(element) === 'ShowTaskpane') {
      return { kind: 'show-pane', page: this.url(child(element, 'SourceLocation')) };
    }
    return { kind: 'call', name: child(element, 'FunctionName')?.textContent.trim() ?? '' };
  }
}

function child(element: Element, name: string): Element | undefined {
  return [...element.children].find(({ localName }) => localName === name);
}

function typeOf(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}
