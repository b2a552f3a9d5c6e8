import { eventTable } from '../../richApi/index.ts';

/** The numbers under which the events of charts travel. */
export const chartEventTypes = { added: 50, activated: 51, deactivated: 52, deleted: 53 } as const;

export const chartEvents = eventTable<Excel.Chart>()({
  onActivated: ['ActivatedEvent', chartEventTypes.activated],
  onDeactivated: ['DeactivatedEvent', chartEventTypes.deactivated],
});

export const chartCollectionEvents = eventTable<Excel.ChartCollection>()({
  onActivated: ['ActivatedEvent', chartEventTypes.activated],
  onAdded: ['AddedEvent', chartEventTypes.added],
  onDeactivated: ['DeactivatedEvent', chartEventTypes.deactivated],
  onDeleted: ['DeletedEvent', chartEventTypes.deleted],
});
