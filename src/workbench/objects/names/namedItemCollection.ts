import { ApiError } from '../../richApi/index.ts';
import { explainBadName } from '../../sheet/tables/tableName.ts';
import { CountedCollection } from '../countedCollection.ts';
import type { Host } from '../host.ts';
import { NamedItem } from './namedItem.ts';
import { toNameFormula } from './toNameFormula.ts';

/** The names of the workbook, or of a sheet. */
export class NamedItemCollection extends CountedCollection<NamedItem> {
  readonly className = 'NamedItemCollection';
  private readonly host: Host;
  private readonly sheetId: string | undefined;

  constructor(host: Host, sheetId?: string) {
    super();
    this.host = host;
    this.sheetId = sheetId;
  }

  items(): NamedItem[] {
    return this.host.contents.names
      .list()
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ id }) => new NamedItem(this.host, id));
  }

  GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (item === null) throw new ApiError('ItemNotFound', `There is no name "${name}".`);
    return item;
  }

  GetItemOrNullObject(name: string): NamedItem | null {
    const found = this.host.contents.names.find(name, this.sheetId);
    return found === undefined ? null : new NamedItem(this.host, found.id);
  }

  Add(name: string, reference: unknown, comment: string | null): NamedItem {
    const { names, tables } = this.host.contents;
    const fault = explainBadName(name);
    if (fault !== undefined) throw new ApiError('InvalidArgument', fault);
    if (names.find(name, this.sheetId) !== undefined || tables.findByName(name) !== undefined) {
      throw new ApiError('ItemAlreadyExists', `The name "${name}" is taken.`);
    }
    const formula = toNameFormula(this.host, reference);
    const { id } = names.add({
      name,
      formula,
      comment: comment ?? '',
      isVisible: true,
      sheetId: this.sheetId,
    });
    return new NamedItem(this.host, id);
  }

  AddFormulaLocal(name: string, formula: string, comment: string | null): NamedItem {
    return this.Add(name, formula, comment);
  }
}
