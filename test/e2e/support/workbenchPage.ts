import type { Frame, Page } from 'playwright-core';
import type { TestApi } from '../../../src/workbench/page/testApi.ts';

/** What the fixture add-in lets the tests see and steer. */
interface Fixture {
  readonly calls: readonly (readonly unknown[])[];
  readonly cancelled: readonly number[];
  readonly push?: () => void;
  readonly release?: () => void;
}

declare global {
  interface Window {
    fixture: Fixture;
  }
}

type CellInputs = Readonly<Record<string, string | number | boolean>>;
type Value = ReturnType<TestApi['read']>;

/** A workbench in a tab, as the tests speak of it. */
export class WorkbenchPage {
  readonly page: Page;
  /** Every address that the page has asked for. */
  readonly requests: readonly string[];
  /** Every error on the browser's console: broken policies, missing files, what was thrown. */
  readonly complaints: readonly string[];

  constructor(page: Page, requests: readonly string[], complaints: readonly string[]) {
    this.page = page;
    this.requests = requests;
    this.complaints = complaints;
  }

  /** The add-in's own page. */
  get addin(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/addin/'));
    if (frame === undefined) throw new Error('The add-in has no frame.');
    return frame;
  }

  /** Empties the workbook, and what the fixture add-in remembers. */
  async startOver(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.clear());
    await this.addin.evaluate(() => {
      if ('fixture' in window)
        Object.assign(window.fixture, {
          edition: 1,
          calls: [],
          cancelled: [],
          push: undefined,
          release: undefined,
        });
    });
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.workbench?.settled());
  }

  enter(cells: CellInputs): Promise<void> {
    return this.page.evaluate((given) => window.workbench?.enter(given), cells);
  }

  /** Enters rows at once, from this cell on. */
  enterRows(address: string, rows: readonly (readonly (string | number | boolean)[])[]): Promise<void> {
    return this.page.evaluate(([cell, given]) => window.workbench?.enterRows(cell, given), [
      address,
      rows,
    ] as const);
  }

  /** Enters contents without waiting for their answers. */
  put(cells: CellInputs): Promise<void> {
    return this.page.evaluate((given) => window.workbench?.put(given), cells);
  }

  read(address: string): Promise<Value> {
    return this.page.evaluate((given) => window.workbench?.read(given) ?? null, address);
  }

  readArea(address: string): Promise<Value[][]> {
    return this.page.evaluate((given) => window.workbench?.readArea(given) ?? [], address);
  }

  select(address: string): Promise<void> {
    return this.page.evaluate((given) => window.workbench?.select(given), address);
  }

  /** Chooses an entry of the ribbon's refresh menu. */
  async refresh(scope: 'selection' | 'sheet' | 'workbook'): Promise<void> {
    await this.page.getByRole('button', { name: 'Refresh' }).click();
    await this.page.getByRole('menuitem', { name: `Refresh ${scope}` }).click();
  }

  /** Selects several areas of the active sheet. */
  selectAll(addresses: readonly string[]): Promise<void> {
    return this.page.evaluate((given) => window.workbench?.selectAll(given), addresses);
  }

  /** Waits until every command of ribbon and menu has ended. */
  commandsDone(): Promise<void> {
    return this.page.evaluate(() => window.workbench?.commandsDone());
  }

  /** Waits until a cell shows this value. */
  async shows(address: string, value: string | number): Promise<void> {
    const shown = ([cell, wanted]: readonly [string, string | number]): boolean => {
      const read = window.workbench?.read(cell);
      return read === wanted || (typeof read === 'object' && read?.code === wanted);
    };
    await this.page.waitForFunction(shown, [address, value] as const);
  }

  async traffic(): Promise<ReturnType<TestApi['traffic']>> {
    const traffic = await this.page.evaluate(() => window.workbench?.traffic());
    if (traffic === undefined) throw new Error('The workbench is not open.');
    return traffic;
  }
}
