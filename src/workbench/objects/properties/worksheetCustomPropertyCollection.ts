import type { Store } from './keyedValue.ts';
import { KeyedValueCollection } from './keyedValueCollection.ts';
import { WorksheetCustomProperty } from './worksheetCustomProperty.ts';

export class WorksheetCustomPropertyCollection extends KeyedValueCollection<WorksheetCustomProperty> {
  readonly className = 'WorksheetCustomPropertyCollection';

  constructor(store: Store) {
    super(store, WorksheetCustomProperty);
  }
}
