import assert from 'node:assert/strict';
import {
  ApiError,
  HostCollection,
  HostObject,
  ReferenceTable,
  runBatch,
} from '../../../src/workbench/richApi/index.ts';
import type { Batch } from '../../../src/workbench/richApi/index.ts';

class Note extends HostObject {
  readonly className = 'Note';
  private content: string;

  constructor(content: string) {
    super();
    this.content = content;
  }

  get Text(): string {
    return this.content;
  }

  set Text(content: string) {
    this.content = content;
  }

  get Length(): Promise<number> {
    return Promise.resolve(this.content.length);
  }

  get Inner(): Note {
    return new Note(`inner of ${this.content}`);
  }

  Append(text: string, other: Note | null): string {
    this.content += text + (other?.Text ?? '');
    return this.content;
  }
}

class Notes extends HostCollection<Note> {
  readonly className = 'NoteCollection';
  private readonly notes = ['one', 'two'].map((text) => new Note(text));

  items(): Note[] {
    return this.notes;
  }

  get Count(): number {
    return this.notes.length;
  }

  GetItem(index: number): Note {
    const note = this.notes[index];
    if (note === undefined) throw new ApiError('ItemNotFound', `There is no note ${index}.`);
    return note;
  }

  GetItemOrNullObject(index: number): Note | null {
    return this.notes[index] ?? null;
  }
}

class Root extends HostObject {
  readonly className = 'Workbook';
  readonly notes = new Notes();

  get Notes(): Notes {
    return this.notes;
  }
}

const root = () => ({ workbook: new Root(), service: () => undefined, references: new ReferenceTable() });
const none = { ParentObjectPathId: 0, Name: '' };
const paths = {
  1: { ...none, Id: 1, ObjectPathType: 1 },
  2: { Id: 2, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 1 },
  3: { ...none, Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: [0] } },
  4: { ...none, Id: 4, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: [1] } },
  5: { ...none, Id: 5, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: [9] } },
  6: {
    Id: 6,
    ObjectPathType: 3,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [9] },
  },
  7: { Id: 7, ObjectPathType: 4, Name: 'Charts', ParentObjectPathId: 1 },
};
const action = (Id: number, ActionType: number, ObjectPathId: number, more: object = {}) => ({
  Id,
  ActionType,
  ObjectPathId,
  Name: '',
  ...more,
});
const run = (actions: Batch['Actions']) => runBatch({ Actions: actions, ObjectPaths: paths }, root());

describe('runBatch', () => {
  it('answers scalars, navigations and collections of a query', async () => {
    const { Results } = await run([
      action(1, 2, 3, { QueryInfo: { Select: ['text', 'inner/length', 'unknown'] } }),
      action(2, 2, 3),
      action(3, 2, 2, { QueryInfo: { Select: ['text'] } }),
      action(4, 2, 2, { QueryInfo: { Select: ['count'] } }),
      action(5, 2, 2, { QueryInfo: { Select: ['text'], Top: 1, Skip: 1 } }),
      action(6, 7, 2, { QueryInfo: { Select: ['text'] } }),
    ]);
    assert.deepEqual(
      Results.map(({ Value }) => Value),
      [
        { Text: 'one', Inner: { Length: 12 } },
        { Text: 'one', Length: 3 },
        { _Items: [{ Text: 'one' }, { Text: 'two' }] },
        { Count: 2 },
        { _Items: [{ Text: 'two' }] },
        { items: [{ text: 'one' }, { text: 'two' }] },
      ],
    );
  });

  it('calls methods with objects among their arguments, and sets properties', async () => {
    const { Results } = await run([
      action(1, 3, 3, {
        Name: 'Append',
        ArgumentInfo: { Arguments: ['+', 4], ReferencedObjectPathIds: [0, 4] },
      }),
      action(2, 4, 3, { Name: 'Text', ArgumentInfo: { Arguments: ['set'] } }),
      action(3, 9, 4, { ObjectState: { text: 'updated' } }),
      action(4, 2, 2, { QueryInfo: { Select: ['text'] } }),
    ]);
    assert.equal(Results[0]?.Value, 'one+two');
    assert.deepEqual(Results[3]?.Value, { _Items: [{ Text: 'set' }, { Text: 'updated' }] });
  });

  it('keeps objects from one batch to the next by their reference', async () => {
    const api = root();
    const kept = await runBatch(
      {
        Actions: [action(1, 1, 3), action(2, 3, 3, { Name: '_KeepReference' }), action(3, 1, 3)],
        ObjectPaths: paths,
      },
      api,
    );
    const Name = (kept.Results[2]?.Value as { _ReferenceId: string })._ReferenceId;
    assert.deepEqual(kept.Results[0]?.Value, {});
    const again = await runBatch(
      {
        Actions: [
          action(1, 2, 8, { QueryInfo: { Select: ['text'] } }),
          action(2, 3, 1, { Name: '_RemoveReference', ArgumentInfo: { Arguments: [Name] } }),
        ],
        ObjectPaths: { ...paths, 8: { ...none, Id: 8, ObjectPathType: 6, Name } },
      },
      api,
    );
    assert.deepEqual(again.Results[0]?.Value, { _ReferenceId: Name, Text: 'one' });
    assert.equal(api.references.size, 0);
  });

  it('does nothing on a null object', async () => {
    const { Results, Error } = await run([
      action(1, 1, 6),
      action(2, 3, 6, { Name: 'Append', ArgumentInfo: { Arguments: ['x'] } }),
      action(3, 2, 6),
    ]);
    assert.equal(Error, undefined);
    assert.deepEqual(
      Results.map(({ Value }) => Value),
      [null, null, null],
    );
  });

  it('stops at the first failure and says where it was', async () => {
    const { Results, Error } = await run([action(1, 1, 3), action(2, 1, 5), action(3, 1, 4)]);
    assert.equal(Results.length, 1);
    assert.deepEqual(Error, {
      Code: 'ItemNotFound',
      Message: 'There is no note 9.',
      Location: 'NoteCollection.getItem',
      ActionIndex: 1,
      HttpStatusCode: 404,
    });
  });

  it('names the members that it does not implement', async () => {
    const messages = await Promise.all(
      [
        action(1, 1, 7),
        action(1, 3, 3, { Name: 'Delete' }),
        action(1, 4, 3, { Name: 'Length', ArgumentInfo: { Arguments: [1] } }),
      ].map(async (one) => (await run([one])).Error?.Message),
    );
    assert.deepEqual(messages, [
      'The workbench does not implement Workbook.charts.',
      'The workbench does not implement Note.delete.',
      'The workbench does not implement writing Note.length.',
    ]);
  });
});
