import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { parseAddress, splitQualified } from '../sheet/address.ts';
import type { SheetArea } from '../sheet/area.ts';
import type { Host } from './host.ts';

/** The cells that a formula names; what it reaches through names, tables and OFFSET is not among them. */
export function formulaReferences(host: Host, sheetId: string, formula: string): SheetArea[] {
  const nodes = host.sheet.injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula) ?? [];
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return [];
    const { sheet, address } = splitQualified(node.token);
    const found = sheet === undefined ? sheetId : host.sheet.findSheet(sheet)?.getSheetId();
    const area = parseAddress(address);
    return found === undefined || area === undefined ? [] : [{ sheetId: found, area }];
  });
}
