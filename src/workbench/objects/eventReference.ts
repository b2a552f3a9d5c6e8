import type { HostObject } from '../richApi/index.ts';
import { formatAddress, parseAddress } from '../sheet/address.ts';
import type { Area } from '../sheet/area.ts';
import type { Host } from './host.ts';

/** The reference by which the handler of an event finds the cells that it is about. */
export function eventReference(sheetId: string, area: Area): string {
  return `${sheetId}!${formatAddress(area)}`;
}

export function findEventRange(host: Host, reference: string): HostObject | null {
  const at = reference.lastIndexOf('!');
  const [sheetId, area] = [reference.slice(0, at), parseAddress(reference.slice(at + 1))];
  return area === undefined || host.sheet.findSheet(sheetId) === null ? null : host.make.range(sheetId, area);
}
