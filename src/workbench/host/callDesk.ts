import { CellCalls, cellKey } from './cellCalls.ts';
import type { CellPosition, SentCall } from './cellCalls.ts';
import { flagsOf, isCancelable, isStreaming } from './functionDeclaration.ts';
import type { FunctionDeclaration } from './functionDeclaration.ts';
import { encodeCall, encodeCancel } from './messages.ts';
import type { MessageEntry, WireResult } from './messages.ts';
import { shapeArguments } from './shapeArguments.ts';

export interface SheetPort {
  readonly formulaAt: (cell: CellPosition) => string;
  readonly addressOf: (cell: CellPosition) => string;
  /** Calculates exactly these cells and what depends on them. */
  readonly recalculate: (cells: readonly CellPosition[]) => void;
}

export interface Call {
  readonly id: string;
  readonly arguments: readonly unknown[];
  readonly cell: CellPosition;
}

const GETTING_DATA = { code: '#GETTING_DATA', message: 'The add-in has not answered yet.' };

/**
 * Puts the calls of a synchronous calculation over the asynchronous wire. A call whose answer is not there gives
 * `#GETTING_DATA`; when the run is over, all such calls leave as one batch, and the answers dirty exactly their cells.
 * Answers are kept per cell until the cell was calculated without a miss, and then dropped.
 */
export class CallDesk {
  private readonly declarations: ReadonlyMap<string, FunctionDeclaration>;
  private readonly sheet: SheetPort;
  private readonly send: (entries: readonly MessageEntry[]) => void;
  private readonly cells = new Map<string, CellCalls>();
  private readonly sent = new Map<number, SentCall>();
  private readonly touched = new Set<CellCalls>();
  private readonly arrived: WireResult[] = [];
  private run = 0;
  private isRunning = false;
  private lastInvocation = 0;

  constructor(
    declarations: readonly FunctionDeclaration[],
    sheet: SheetPort,
    send: (entries: readonly MessageEntry[]) => void,
  ) {
    this.declarations = new Map(declarations.map((declaration) => [declaration.id, declaration]));
    this.sheet = sheet;
    this.send = send;
  }

  /** Calls whose answer the sheet waits for; a stream that has begun is not among them. */
  get waiting(): number {
    let count = this.arrived.length;
    for (const call of this.sent.values()) {
      if (!call.isStreaming || !call.cell.answers.has(call.key)) count += 1;
    }
    return count;
  }

  answer(call: Call): unknown {
    const declaration = this.declarations.get(call.id);
    if (declaration === undefined) return { code: '#NAME?', message: `functions.json has no ${call.id}.` };
    const cell = this.beginCall(call.cell);
    const shaped = shapeArguments(declaration, call.arguments);
    switch (shaped.kind) {
      case 'pending':
        return GETTING_DATA;
      case 'error':
        return { code: shaped.code, message: '' };
      case 'call':
        return this.look(cell, call.id, shaped.arguments);
      case 'lifted':
        return shaped.rows.map((row) =>
          row.map((args) => firstOf(this.answer({ id: call.id, arguments: args, cell: call.cell }))),
        );
    }
  }

  endPass(position: CellPosition): void {
    const cell = this.cells.get(cellKey(position));
    if (cell !== undefined) cell.isPassOver = true;
  }

  beginRun(): void {
    this.run += 1;
    this.isRunning = true;
    this.touched.clear();
  }

  /** A run that was stopped starts again with the same cells: nothing is sent or dropped for it. */
  endRun(wasStopped: boolean): void {
    this.isRunning = false;
    if (!wasStopped) {
      const entries: MessageEntry[] = [];
      for (const cell of this.touched) this.settle(cell, entries);
      this.touched.clear();
      if (entries.length > 0) this.send(entries);
    }
    this.deliver();
  }

  receive(results: readonly WireResult[]): void {
    this.arrived.push(...results);
    if (!this.isRunning) this.deliver();
  }

  /** Forgets what these cells have asked and been answered: their next calculation asks anew. */
  forget(positions: Iterable<CellPosition>): void {
    const entries: MessageEntry[] = [];
    for (const position of positions) {
      const cell = this.cells.get(cellKey(position));
      if (cell !== undefined) this.remove(cell, entries);
    }
    if (entries.length > 0) this.send(entries);
  }

  /** Forgets the cells whose formula is no longer the one that asked. */
  forgetEdited(): void {
    const edited = [...this.cells.values()].filter(
      ({ position, formula }) => this.sheet.formulaAt(position) !== formula,
    );
    this.forget(edited.map(({ position }) => position));
  }

  forgetAll(): void {
    this.forget([...this.cells.values()].map(({ position }) => position));
  }

  private beginCall(position: CellPosition): CellCalls {
    const key = cellKey(position);
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = new CellCalls(position, this.sheet.formulaAt(position));
      this.cells.set(key, cell);
    }
    if (cell.run !== this.run) {
      cell.run = this.run;
      this.touched.add(cell);
      if (!cell.isResuming) this.askAnew(cell);
      cell.beginPass();
    } else if (cell.isPassOver) cell.beginPass();
    return cell;
  }

  private askAnew(cell: CellCalls): void {
    cell.dropAnswers();
    const entries: MessageEntry[] = [];
    for (const call of cell.sent.values()) if (!call.isStreaming) this.cancel(call, entries);
    if (entries.length > 0) this.send(entries);
  }

  private look(cell: CellCalls, id: string, args: readonly unknown[]): unknown {
    const key = `${id}(${JSON.stringify(args)})`;
    cell.used.add(key);
    if (cell.answers.has(key)) return cell.answers.get(key);
    if (!cell.sent.has(key)) cell.misses.set(key, { key, id, arguments: args });
    return GETTING_DATA;
  }

  private settle(cell: CellCalls, entries: MessageEntry[]): void {
    cell.isResuming = false;
    for (const call of cell.sent.values()) {
      if (call.isStreaming && !cell.used.has(call.key)) this.cancel(call, entries);
    }
    for (const { key, id, arguments: args } of cell.misses.values()) {
      const declaration = this.declarations.get(id);
      if (declaration === undefined) continue;
      const call = {
        invocation: (this.lastInvocation += 1),
        key,
        cell,
        isCancelable: isCancelable(declaration),
        isStreaming: isStreaming(declaration),
      };
      cell.sent.set(key, call);
      this.sent.set(call.invocation, call);
      const address = this.sheet.addressOf(cell.position);
      entries.push(
        encodeCall({
          invocation: call.invocation,
          id,
          arguments: args,
          address,
          flags: flagsOf(declaration),
        }),
      );
    }
    cell.misses.clear();
    if (!cell.isMissing()) cell.dropAnswers();
    if (cell.isIdle()) this.cells.delete(cellKey(cell.position));
  }

  private deliver(): void {
    const dirty = new Set<CellCalls>();
    for (const { invocation, answer } of this.arrived.splice(0)) {
      const call = this.sent.get(invocation);
      if (call === undefined) continue;
      call.cell.answers.set(call.key, answer);
      call.cell.isResuming = true;
      dirty.add(call.cell);
      if (call.isStreaming) continue;
      call.cell.sent.delete(call.key);
      this.sent.delete(invocation);
    }
    if (dirty.size > 0) this.sheet.recalculate([...dirty].map(({ position }) => position));
  }

  private remove(cell: CellCalls, entries: MessageEntry[]): void {
    for (const call of cell.sent.values()) this.cancel(call, entries);
    this.touched.delete(cell);
    this.cells.delete(cellKey(cell.position));
  }

  private cancel(call: SentCall, entries: MessageEntry[]): void {
    call.cell.sent.delete(call.key);
    call.cell.answers.delete(call.key);
    this.sent.delete(call.invocation);
    if (call.isCancelable) entries.push(encodeCancel(call.invocation));
  }
}

/** A lifted call keeps the first cell of what each element gives. */
function firstOf(answer: unknown): unknown {
  const row: unknown = Array.isArray(answer) ? answer[0] : answer;
  return Array.isArray(row) ? row[0] : row;
}
