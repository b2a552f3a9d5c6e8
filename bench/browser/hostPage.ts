// A host without a sheet: it opens an add-in's page in a frame, answers what office.js asks, and calls functions.
import { decodeResult, encodeCall } from '../../src/workbench/host/messages.ts';
import { addinAddress, AddinChannel, requirementSetsAt } from '../../src/workbench/protocol/index.ts';
import { HostObject, ReferenceTable, runBatch } from '../../src/workbench/richApi/index.ts';
import type { ApiRoot, Batch } from '../../src/workbench/richApi/index.ts';

declare global {
  interface Window {
    host: typeof host;
  }
}

/** A function by its id, with arguments as they travel. */
export type Call = readonly [id: string, args: readonly unknown[]];

const runBatchId = 93;
/** Of a function that takes errors and values of any kind, as functions.json declares ours. */
const flags = 12;
let answers = 0;
let whenReady: () => void = () => undefined;
let whenAnswered: () => void = () => undefined;
let expected = 0;

class Workbook extends HostObject {
  readonly className = 'Workbook';
}

class CustomFunctions extends HostObject {
  readonly className = 'CustomFunctions';

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    whenReady();
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  SetInvocationArrayResults(results: readonly unknown[]): void {
    results.map(decodeResult);
    answers += results.length;
    if (answers === expected) whenAnswered();
  }
}

class Service extends HostObject {
  readonly className = 'Service';

  NotifyActionHandlerReady(): null {
    return null;
  }

  GetAppRuntimeState(): string {
    return 'Background';
  }
}

const root: ApiRoot = {
  workbook: new Workbook(),
  service: (name) => (name.endsWith('CustomFunctions') ? new CustomFunctions() : new Service()),
  references: new ReferenceTable(),
};

const session = {
  conversation: crypto.randomUUID(),
  control: crypto.randomUUID(),
  instance: crypto.randomUUID(),
  origin: location.origin,
  locale: 'en-US',
  sets: requirementSetsAt(null),
  documentUrl: `${location.origin}/workbook.xlsx`,
  addinName: 'REE',
  settings: () => [],
};

// Excel opens the page of a shared runtime before anybody opens the pane.
const frame = document.createElement('iframe');
frame.style.cssText = 'position: absolute; left: -10000px; width: 350px; height: 700px; visibility: hidden';
document.body.append(frame);

const channel = new AddinChannel(
  session,
  {
    send: (message) => frame.contentWindow?.postMessage(JSON.stringify(message), session.origin),
    listen: (receive) => {
      const listener = (event: MessageEvent<unknown>): void => {
        if (event.source === frame.contentWindow) receive(event.data);
      };
      window.addEventListener('message', listener);
      return () => window.removeEventListener('message', listener);
    },
  },
  async (dispatchId, data) => {
    if (dispatchId !== runBatchId) return {};
    const batch = JSON.parse(String((data.ArrayData as readonly unknown[])[4])) as Batch;
    const answer = JSON.stringify(await runBatch(batch, root));
    return { Data: [200, ['Content-Type', 'application/json'], answer] };
  },
);

const host = {
  /** Milliseconds from the navigation to the add-in's page to the moment at which its functions can be called. */
  async boot(): Promise<number> {
    const ready = new Promise<void>((resolve) => (whenReady = resolve));
    const start = performance.now();
    frame.src = addinAddress('/addin/taskpane.html', session);
    await ready;
    return performance.now() - start;
  },
  /** Milliseconds from the one message that brings all calls to the last answer. */
  async callAll(calls: readonly Call[]): Promise<number> {
    const entries = calls.map(([id, args], index) =>
      encodeCall({ invocation: index + 1, id, arguments: args, address: `Sheet1!A${index + 1}`, flags }),
    );
    answers = 0;
    expected = calls.length;
    const answered = new Promise<void>((resolve) => (whenAnswered = resolve));
    await channel.whenRegistered('richApiMessage');
    const start = performance.now();
    await channel.sendEvent('richApiMessage', { Data: entries, ArrayData: entries });
    await answered;
    return performance.now() - start;
  },
};
window.host = host;
