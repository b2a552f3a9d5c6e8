import { eventTable } from '../richApi/index.ts';

const shared = {
  onActivated: ['ActivatedEvent', 11],
  onCalculated: ['CalculatedEvent', 16],
  onChanged: ['DataChangedEvent', 10],
  onDeactivated: ['DeactivatedEvent', 12],
  onFormatChanged: ['FormatChangedEvent', 18],
  onNameChanged: ['EventNameChanged', 25],
  onProtectionChanged: ['ProtectionChangedEvent', 24],
  onSelectionChanged: ['SelectionChangedEvent', 14],
  onVisibilityChanged: ['EventVisibilityChanged', 26],
} as const;

export const worksheetEvents = eventTable<Excel.Worksheet>()(shared);

export const worksheetCollectionEvents = eventTable<Excel.WorksheetCollection>()({
  ...shared,
  onAdded: ['AddedEvent', 13],
  onDeleted: ['DeletedEvent', 15],
  onMoved: ['EventMoved', 27],
});

/** The numbers under which the events travel. */
export const eventTypes = {
  changed: shared.onChanged[1],
  activated: shared.onActivated[1],
  deactivated: shared.onDeactivated[1],
  added: 13,
  selectionChanged: shared.onSelectionChanged[1],
  deleted: 15,
  calculated: shared.onCalculated[1],
  formatChanged: shared.onFormatChanged[1],
  protectionChanged: shared.onProtectionChanged[1],
  nameChanged: shared.onNameChanged[1],
  visibilityChanged: shared.onVisibilityChanged[1],
  moved: 27,
} as const;
