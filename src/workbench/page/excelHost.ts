import { CallDesk, isCall } from '../host/index.ts';
import type { FunctionDeclaration, MessageEntry } from '../host/index.ts';
import { Workbook } from '../objects/workbook.ts';
import { createService } from '../objects/services.ts';
import type { Host, PanePort } from '../objects/host.ts';
import { WorksheetCollection } from '../objects/worksheetCollection.ts';
import { AddinChannel } from '../protocol/index.ts';
import type { Post, Session } from '../protocol/index.ts';
import { ReferenceTable, runBatch } from '../richApi/index.ts';
import type { ApiRoot, Batch } from '../richApi/index.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';
import type { DocumentSettings } from './settings.ts';

const RUN_BATCH = 93;
const COMMAND_COMPLETED = 94;
const HTTP_OK = 200;

/** Excel's side of the conversation: calls go out, batches and results come in. */
export class ExcelHost {
  readonly desk: CallDesk;
  readonly functionsReady: Promise<void>;
  /** What has gone over the wire: batches of the add-in, and events with calls and cancellations to it. */
  readonly traffic = { batches: 0, events: 0, calls: 0, cancels: 0 };
  private channel: AddinChannel | undefined;
  private readonly root: ApiRoot;
  private readonly completions = new Map<string, () => void>();
  private readonly running = new Set<Promise<void>>();
  private commandCount = 0;

  constructor(sheet: Spreadsheet, pane: PanePort, declarations: readonly FunctionDeclaration[]) {
    let ready = (): void => undefined;
    this.functionsReady = new Promise((resolve) => (ready = resolve));
    this.desk = new CallDesk(declarations, sheet, (entries) => void this.call(entries));
    const host: Host = {
      sheet,
      desk: this.desk,
      pane,
      functionsReady: () => ready(),
      worksheet: (sheetId) => new WorksheetCollection(host).GetItem(sheetId),
    };
    this.root = {
      workbook: new Workbook(host),
      service: (name) => createService(host, name),
      references: new ReferenceTable(),
    };
  }

  connect(session: Session, post: Post, settings: DocumentSettings): void {
    this.channel = new AddinChannel(session, post, async (dispatchId, data) => {
      if (dispatchId === RUN_BATCH) return this.runBatch(data);
      if (dispatchId === COMMAND_COMPLETED) this.completeCommand(data);
      return settings.execute(dispatchId, data) ?? {};
    });
  }

  /** Runs a function of a ribbon button or menu entry; resolves when the add-in has called `event.completed()`. */
  runCommand(name: string, controlId: string): Promise<void> {
    const command = this.sendCommand(name, controlId);
    this.running.add(command);
    return command.finally(() => this.running.delete(command));
  }

  private async sendCommand(name: string, controlId: string): Promise<void> {
    this.commandCount += 1;
    const id = String(this.commandCount);
    const completed = new Promise<void>((resolve) => this.completions.set(id, resolve));
    const event = JSON.stringify({ source: { id: controlId } });
    await this.channel?.sendEvent('appCommandInvoked', { 0: id, 1: name, 2: event });
    await completed;
  }

  async commandsDone(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private async call(entries: readonly MessageEntry[]): Promise<void> {
    await this.functionsReady;
    const calls = entries.filter(isCall).length;
    this.traffic.events += 1;
    this.traffic.calls += calls;
    this.traffic.cancels += entries.length - calls;
    await this.channel?.sendEvent('richApiMessage', { Data: entries, ArrayData: entries });
  }

  private async runBatch(data: Readonly<Record<string, unknown>>): Promise<object> {
    this.traffic.batches += 1;
    const request = data.ArrayData as readonly unknown[];
    const batch = JSON.parse(String(request[4])) as Batch;
    const answer = await runBatch(batch, this.root);
    return { Data: [HTTP_OK, ['Content-Type', 'application/json'], JSON.stringify(answer)] };
  }

  private completeCommand(data: Readonly<Record<string, unknown>>): void {
    for (const [id, complete] of this.completions) {
      if (!JSON.stringify(data).includes(`"${id}"`)) continue;
      this.completions.delete(id);
      complete();
      return;
    }
  }
}
