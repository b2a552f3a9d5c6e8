import { ApiError } from '../richApi/index.ts';
import { parseAddress, splitQualified } from '../sheet/address.ts';
import type { Area } from '../sheet/area.ts';

/** `A1:B2, D4` as areas. */
export function parseAreas(addresses: string): Area[] {
  return addresses.split(',').map((one) => {
    const area = parseAddress(splitQualified(one.trim()).address);
    if (area === undefined) throw new ApiError('InvalidArgument');
    return area;
  });
}
