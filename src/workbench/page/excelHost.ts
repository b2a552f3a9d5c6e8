import type { CellPosition } from '../engine/functionCall.ts';
import { CallDesk, isCall } from '../host/index.ts';
import type { FunctionDeclaration, MessageEntry } from '../host/index.ts';
import type { Culture } from '../objects/culture.ts';
import { ExcelModel, isForService } from '../objects/excelModel.ts';
import type { PanePort } from '../objects/host.ts';
import { AddinChannel } from '../protocol/index.ts';
import type { Post, Session } from '../protocol/index.ts';
import { isWriting } from '../richApi/index.ts';
import type { Batch, EventEntry } from '../richApi/index.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';
import type { CellEditing } from './cellEditing.ts';
import type { DocumentSettings } from './settings.ts';

const RUN_BATCH = 93;
const COMMAND_COMPLETED = 94;
const HTTP_OK = 200;
/** The most that Excel on the web takes or gives in one batch. */
const MOST_BYTES = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const CELL_IS_EDITED = 5004;
/** The flag of a request that `delayForCellEdit` sets. */
const WAIT_FOR_CELL_EDIT = 64;

/** Excel's side of the conversation: calls go out, batches and results come in. */
export class ExcelHost {
  readonly desk: CallDesk;
  readonly functionsReady: Promise<void>;
  /**
   * What has gone over the wire: batches of the add-in with their size, those of them that set something, and events with calls
   * and cancellations to it.
   */
  readonly traffic = {
    batches: 0,
    batchBytes: 0,
    largestBatchBytes: 0,
    writes: 0,
    events: 0,
    calls: 0,
    cancels: 0,
  };
  private channel: AddinChannel | undefined;
  private readonly model: ExcelModel;
  private readonly editing: CellEditing;
  private readonly completions = new Map<string, () => void>();
  private readonly running = new Set<Promise<void>>();
  private commandCount = 0;

  constructor(
    sheet: Spreadsheet,
    pane: PanePort,
    declarations: readonly FunctionDeclaration[],
    editing: CellEditing,
    culture: Culture,
  ) {
    let ready = (): void => undefined;
    this.functionsReady = new Promise((resolve) => (ready = resolve));
    this.editing = editing;
    this.desk = new CallDesk(
      declarations,
      {
        formulaAt: (cell) => sheet.formulaAt(cell),
        addressOf: (cell) => sheet.addressOf(cell),
        recalculate: (cells) => sheet.as('answer', () => sheet.recalculate(cells)),
      },
      (entries) => void this.call(entries),
    );
    this.model = new ExcelModel({
      sheet,
      desk: this.desk,
      pane,
      culture,
      functionsReady: () => ready(),
      sendEvents: (entries) => void this.send(entries),
      selectionChanged: () => this.channel?.sendIfRegistered('documentSelectionChanged', {}),
    });
  }

  get contents(): ExcelModel['contents'] {
    return this.model.contents;
  }

  /** A run of calculation is over. */
  calculated(cells: readonly CellPosition[]): void {
    this.model.calculated(cells);
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
    await this.send(entries);
  }

  private async send(entries: readonly (MessageEntry | EventEntry)[]): Promise<void> {
    await this.channel?.sendEvent('richApiMessage', { Data: entries, ArrayData: entries });
  }

  private async runBatch(data: Readonly<Record<string, unknown>>): Promise<object> {
    this.traffic.batches += 1;
    const request = data.ArrayData as readonly unknown[];
    const body = String(request[4]);
    const bytes = bytesOf(body);
    this.traffic.batchBytes += bytes;
    this.traffic.largestBatchBytes = Math.max(this.traffic.largestBatchBytes, bytes);
    if (bytes > MOST_BYTES) return { Error: REQUEST_TOO_LARGE };
    const batch = JSON.parse(body) as Batch;
    if (isWriting(batch)) this.traffic.writes += 1;
    if (this.editing.isEditing && !isForService(batch)) {
      if ((Number(request[6]) & WAIT_FOR_CELL_EDIT) === 0) return { Error: CELL_IS_EDITED };
      await this.editing.whenDone();
    }
    const answer = JSON.stringify(await this.model.run(batch));
    if (bytesOf(answer) > MOST_BYTES) return { Error: RESPONSE_TOO_LARGE };
    return { Data: [HTTP_OK, ['Content-Type', 'application/json'], answer] };
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

/** As UTF-8, which is what travels. */
function bytesOf(text: string): number {
  return new Blob([text]).size;
}
