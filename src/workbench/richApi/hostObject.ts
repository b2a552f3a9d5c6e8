import type { EventTable } from './eventTable.ts';
import type { ReferenceTable } from './referenceTable.ts';

const WORKBOOK = 'Workbook';

/**
 * A class of Excel's object model. Its PascalCase members are what an add-in can reach: accessors are properties,
 * methods are methods, and what gives another host object is a navigation. Members may answer with promises.
 */
export abstract class HostObject {
  /** The events that an add-in can listen to; a class states its own. */
  static readonly events: EventTable = {};

  /** The class's name in the API, such as `Worksheet`. */
  abstract readonly className: string;
  private reference: string | undefined;

  /** What an instantiation answers, so that the next batch finds the object again. */
  identity(): Readonly<Record<string, unknown>> {
    return this.reference === undefined ? {} : { _ReferenceId: this.reference };
  }

  /** Whose events a handler of this object hears; the workbook's, where the object has no id. */
  eventTarget(): string {
    const { Id } = this.identity();
    return typeof Id === 'string' ? Id : WORKBOOK;
  }

  keepIn(table: ReferenceTable): void {
    this.reference ??= table.add(this);
  }
}

/** A collection: its items are answered under `_Items`, and members of its own beside them. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly Item[];
}
