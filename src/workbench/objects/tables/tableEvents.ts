import { eventTable } from '../../richApi/index.ts';

/** The numbers under which the events of tables travel. */
export const tableEventTypes = { changed: 101, added: 102, deleted: 103 } as const;

export const tableEvents = eventTable<Excel.Table>()({
  onChanged: ['DataChangedEvent', tableEventTypes.changed],
});

export const tableCollectionEvents = eventTable<Excel.TableCollection>()({
  onAdded: ['AddedEvent', tableEventTypes.added],
  onChanged: ['DataChangedEvent', tableEventTypes.changed],
  onDeleted: ['DeletedEvent', tableEventTypes.deleted],
});
