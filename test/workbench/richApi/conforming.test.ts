import assert from 'node:assert/strict';
import { conforming, HostObject } from '../../../src/workbench/richApi/index.ts';
import type { Faults } from '../../../src/workbench/richApi/index.ts';

class Good extends HostObject {
  readonly className = 'Range';

  get Address(): string {
    return '';
  }

  get RowHidden(): boolean | null {
    return null;
  }

  get Values(): Promise<unknown[][]> {
    return Promise.resolve([]);
  }

  GetCell(): this {
    return this;
  }

  _KeepWhatIsNotInTheTypes(): void {
    // Names with an underscore are between office.js and its host.
  }
}

class Drifted extends HostObject {
  readonly className = 'Range';

  get Adress(): string {
    return '';
  }

  get RowCount(): string {
    return '';
  }

  get GetCell(): number {
    return 0;
  }

  Address(): string {
    return '';
  }

  GetRow(): number {
    return 0;
  }
}

/** Compiles only while the faults are these and no others. */
const faults: Record<Faults<Drifted, Excel.Range>, true> = {
  'Adress: Excel has no such member': true,
  "RowCount: the value is not of Excel's type": true,
  'GetCell: a method in Excel': true,
  'Address: a property in Excel': true,
  'GetRow: Excel gives an object': true,
};

class Sheet extends HostObject {
  readonly className = 'Worksheet';

  get Visibility(): string {
    return 'Visible';
  }

  get Gridlines(): boolean {
    return true;
  }
}

describe('conforming', () => {
  it('takes a class with the members of Excel', () => {
    assert.equal(conforming<Excel.Range>()(Good), Good);
  });

  it('does not compile with a wrong name, kind or type', () => {
    // @ts-expect-error -- five of its members are not as in Excel
    assert.equal(conforming<Excel.Range>()(Drifted), Drifted);
    // @ts-expect-error -- any string is not a visibility; a name of the wire is not at fault
    assert.equal(conforming<Excel.Worksheet>()(Sheet), Sheet);
    assert.equal(Object.keys(faults).length, 5);
  });
});
