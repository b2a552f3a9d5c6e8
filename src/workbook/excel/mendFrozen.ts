import type { JobControl } from '../../model/index.ts';
import { listStuck } from '../freeze/listStuck.ts';
import { frozenPlaces } from '../registry/frozenPlaces.ts';
import { readNames } from './readNames.ts';
import { readPlaces } from './readPlaces.ts';
import { readRegistry } from './readRegistry.ts';
import { readThawScope } from './readThawScope.ts';
import type { Meant } from './readMeant.ts';
import { sheetsByName } from './sheetsByName.ts';
import { writeAreas } from './writeAreas.ts';

/**
 * Gives frozen cells that show `#BUSY!` the values again that they were given: no calculation does. Says how many; those on
 * the sheets that cannot be written are left. Asks Excel only where something is frozen.
 */
export async function mendFrozen(
  context: Excel.RequestContext,
  meant: Meant,
  isProtected: (sheet: string) => boolean,
  control: JobControl,
): Promise<number> {
  const { registry } = await readRegistry(context);
  if (registry.frozen.length === 0) return 0;
  const names = await readNames(context);
  const isInScope = await readThawScope(context, meant);
  const frozen = registry.frozen
    .flatMap((set) => frozenPlaces(set, names))
    .flatMap(({ cells, placeOf }) =>
      cells.flatMap((cell) => {
        const place = placeOf(cell);
        return place && isInScope(place) && !isProtected(place.sheet) ? [{ cell, place }] : [];
      }),
    );
  const standsAt = await readPlaces(
    context,
    frozen.map(({ place }) => place),
    control,
  );
  const sheetOf = sheetsByName(context);
  const stuck = frozen.flatMap(({ cell, place }) => listStuck(cell, place, standsAt(place)));
  await writeAreas(
    context,
    'values',
    stuck.map(({ sheet, area, value }) => ({ sheet: sheetOf(sheet), area, contents: [[value]] })),
  );
  return stuck.length;
}
