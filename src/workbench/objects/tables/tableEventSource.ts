import { formatAddress } from '../../sheet/address.ts';
import { intersectAreas } from '../../sheet/area.ts';
import type { Change } from '../../sheet/changes.ts';
import { wholeArea } from '../../sheet/tables/tables.ts';
import { eventReference } from '../eventReference.ts';
import type { Host } from '../host.ts';
import { tableEventTypes } from './tableEvents.ts';

const WORKBOOK = 'Workbook';

/** Tells the add-in of tables that come, go, and have other contents. */
export class TableEventSource {
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    const { changes } = host.contents.tables;
    changes.tableAdd$.subscribe(({ tableId, subUnitId: worksheetId }) =>
      this.fire(tableEventTypes.added, [worksheetId], { source: 'Local', tableId, worksheetId }),
    );
    changes.tableDelete$.subscribe(({ tableId, tableName, subUnitId: worksheetId }) =>
      this.fire(tableEventTypes.deleted, [worksheetId], { source: 'Local', tableId, tableName, worksheetId }),
    );
  }

  tell(change: Change): void {
    if (change.kind !== 'contents') return;
    const { sheetId: worksheetId, area } = change;
    for (const table of this.host.contents.tables.touching(worksheetId, area)) {
      const inside = intersectAreas(area, wholeArea(table)) ?? area;
      this.fire(tableEventTypes.changed, [table.id, worksheetId], {
        source: 'Local',
        tableId: table.id,
        worksheetId,
        address: formatAddress(inside),
        changeType: 'RangeEdited',
        referenceId: eventReference(worksheetId, inside),
      });
    }
  }

  private fire(type: number, targets: readonly string[], args: object): void {
    this.host.events.fire(type, [...targets, WORKBOOK], args);
  }
}
