import { listDeclarations } from '../host/index.ts';
import type { FunctionsFile } from '../host/index.ts';
import { cultureOf } from '../objects/culture.ts';
import { requirementSetsAt } from '../protocol/index.ts';
import type { Session } from '../protocol/index.ts';
import { blankWorkbook } from '../samples/blankWorkbook.ts';
import { sampleWorkbook } from '../samples/sampleWorkbook.ts';
import { createUniver } from '../sheet/createUniver.ts';
import { installFunctions } from '../sheet/installFunctions.ts';
import { Spreadsheet } from '../sheet/spreadsheet.ts';
import { watchEdits } from '../sheet/watchEdits.ts';
import type { WorkbookFile } from '../sheet/workbookFile.ts';
import { openAddinFrame } from './addinFrame.ts';
import { CellCards } from './card/cellCards.ts';
import type { ChartLayer } from './charts/chartLayer.ts';
import { showCharts } from './charts/showCharts.ts';
import { CellNotes } from './cellNotes.ts';
import { CellEditing } from './cellEditing.ts';
import { addContextMenu } from './contextMenu.ts';
import { ExcelHost } from './excelHost.ts';
import { readManifest } from './manifest.ts';
import type { Action, Control, Manifest } from './manifest.ts';
import { setUpPane } from './pane.ts';
import { renderRibbon } from './ribbon.ts';
import { DocumentSettings } from './settings.ts';
import { TestApi } from './testApi.ts';
import './style.css';

declare global {
  interface Window {
    workbench?: TestApi;
  }
}

const ADDIN_FOLDER = '/addin/';

void open();

async function open(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const file = parameters.get('workbook') === 'blank' ? blankWorkbook : sampleWorkbook;
  const manifest = await fetchManifest();
  const functions = JSON.parse(await fetchText(manifest.functionsFile)) as FunctionsFile;
  renderTitle(file, manifest);
  const pane = setUpPane(manifest.displayName, parameters.get('pane') !== 'closed');

  const declarations = listDeclarations(functions);
  const state: { notes?: CellNotes; cards?: CellCards; charts?: ChartLayer } = {};
  const changes = new Changes();
  const sheet = new Spreadsheet(createUniver(element('sheet')), file, {
    begin: () => host.desk.beginRun(),
    end: (wasStopped, calculated) => {
      host.desk.endRun(wasStopped);
      host.calculated(calculated);
      state.notes?.refresh();
      state.cards?.refresh();
      state.charts?.refresh();
      changes.announce();
    },
  });
  const culture = cultureOf(localeOf(parameters));
  const editing = new CellEditing(sheet.injector);
  const host: ExcelHost = new ExcelHost(sheet, pane, declarations, editing, culture);
  for (const xml of parameters.getAll('xml')) host.contents.xmlParts.add(xml);
  const charts = showCharts(sheet, host.contents);
  state.charts = charts;
  installFunctions(sheet, {
    namespace: manifest.namespace,
    declarations,
    enums: functions.enums ?? [],
    answer: (call) => host.desk.answer(call),
    endPass: (cell) => host.desk.endPass(cell),
  });
  watchEdits(sheet, {
    edited: () => host.desk.forgetEdited(),
    moved: () => {
      host.desk.forgetAll();
      sheet.recalculate(sheet.listPending());
    },
  });

  const settings = new DocumentSettings();
  const session = newSession(manifest, parameters, settings);
  host.connect(
    session,
    openAddinFrame(element('addin') as HTMLIFrameElement, manifest.page, session),
    settings,
  );

  const run = (action: Action, control: Control): void => {
    if (action.kind === 'show-pane') pane.setOpen(true);
    if (action.kind === 'call') void host.runCommand(action.name, control.id);
  };
  renderRibbon(element('ribbon'), manifest, run);
  addContextMenu(sheet.injector, manifest.contextMenu, run);
  state.notes = new CellNotes(sheet, { cell: element('status-cell'), text: element('status-text') });
  state.notes.refresh();
  state.cards = new CellCards(sheet);
  void host.functionsReady.then(() => (element('status-work').textContent = ''));
  window.workbench = new TestApi(sheet, host, () => settled(sheet, host, changes), charts);
}

class Changes {
  private readonly waiting: (() => void)[] = [];

  announce(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

async function settled(sheet: Spreadsheet, host: ExcelHost, changes: Changes): Promise<void> {
  await host.functionsReady;
  for (;;) {
    await sheet.calculation.whenIdle();
    if (host.desk.waiting === 0 && sheet.calculation.isIdle) return;
    await changes.next();
  }
}

function localeOf(parameters: URLSearchParams): string {
  return parameters.get('locale') ?? 'en-US';
}

function newSession(manifest: Manifest, parameters: URLSearchParams, settings: DocumentSettings): Session {
  return {
    conversation: crypto.randomUUID(),
    control: crypto.randomUUID(),
    instance: crypto.randomUUID(),
    origin: location.origin,
    locale: localeOf(parameters),
    sets: requirementSetsAt(parameters.get('api')),
    documentUrl: `${location.origin}/workbook.xlsx`,
    addinName: manifest.displayName,
    settings: () => settings.list(),
  };
}

function renderTitle(file: WorkbookFile, manifest: Manifest): void {
  document.title = `${file.name} · ${manifest.displayName} workbench`;
  element('workbook-name').textContent = file.name;
  const here = new URL(location.href);
  element('workbooks').replaceChildren(
    ...[
      ['Sample', 'sample'],
      ['Blank', 'blank'],
    ].map(([label = '', name = '']) => {
      const target = new URL(here);
      target.searchParams.set('workbook', name);
      return Object.assign(document.createElement('a'), { href: target.href, textContent: label });
    }),
    Object.assign(document.createElement('a'), { href: here.href, textContent: 'Reset' }),
  );
}

async function fetchManifest(): Promise<Manifest> {
  const text = await fetchText(`${ADDIN_FOLDER}manifest.xml`);
  return readManifest(new DOMParser().parseFromString(text, 'text/xml'), ADDIN_FOLDER);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
