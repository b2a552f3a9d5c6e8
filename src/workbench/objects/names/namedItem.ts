import { isCellError } from '../../engine/answer.ts';
import type { CellValue } from '../../engine/answer.ts';
import { ApiError, HostObject } from '../../richApi/index.ts';
import type { NameInfo } from '../../sheet/names/nameInfo.ts';
import type { Host } from '../host.ts';
import { Range } from '../range.ts';
import { NamedItemArrayValues } from './namedItemArrayValues.ts';
import { toNameFormula } from './toNameFormula.ts';

type NameType = 'Range' | 'Array' | 'Error' | 'Double' | 'Boolean' | 'String';

export class NamedItem extends HostObject {
  readonly className = 'NamedItem';
  private readonly host: Host;
  private readonly id: string;

  constructor(host: Host, id: string) {
    super();
    this.host = host;
    this.id = id;
  }

  /** Excel's id is the name, by which the collection finds it again. */
  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), _Id: this.Name };
  }

  get _Id(): string {
    return this.Name;
  }

  get Name(): string {
    return this.info.name;
  }

  get Scope(): 'Workbook' | 'Worksheet' {
    return this.info.sheetId === undefined ? 'Workbook' : 'Worksheet';
  }

  get Comment(): string {
    return this.info.comment;
  }

  set Comment(comment: string) {
    this.host.contents.names.set(this.info, { comment });
  }

  get Visible(): boolean {
    return this.info.isVisible;
  }

  set Visible(isVisible: boolean) {
    this.host.contents.names.set(this.info, { isVisible });
  }

  get Formula(): string {
    return this.info.formula;
  }

  set Formula(formula: unknown) {
    this.host.contents.names.set(this.info, { formula: toNameFormula(this.host, formula) });
  }

  get Type(): Promise<NameType> {
    return this.currentType();
  }

  /** Of a range its address, else what the formula gives. */
  get Value(): Promise<unknown> {
    return this.currentValue();
  }

  get ArrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(() => this.evaluate());
  }

  get Worksheet(): HostObject {
    const sheet = this.WorksheetOrNullObject;
    if (sheet === null) throw new ApiError('InvalidOperation', 'The name belongs to the workbook.');
    return sheet;
  }

  get WorksheetOrNullObject(): HostObject | null {
    const { sheetId } = this.info;
    return sheetId === undefined ? null : this.host.make.worksheet(sheetId);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) {
      throw new ApiError('InvalidOperation', `The name ${this.Name} refers to no range: ${this.Formula}.`);
    }
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const place = this.host.contents.names.areaOf(this.info);
    return place === undefined ? null : new Range(this.host, place.sheetId, place.area);
  }

  Delete(): void {
    this.host.contents.names.remove(this.info);
  }

  private get info(): NameInfo {
    const info = this.host.contents.names.byId(this.id);
    if (info === undefined) throw new ApiError('ItemNotFound', 'The name was deleted.');
    return info;
  }

  private async currentType(): Promise<NameType> {
    if (this.GetRangeOrNullObject() !== null) return 'Range';
    const rows = await this.evaluate();
    const value = rows[0]?.[0] ?? null;
    if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return 'Array';
    if (isCellError(value)) return 'Error';
    if (typeof value === 'number') return 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  private async currentValue(): Promise<unknown> {
    if (this.GetRangeOrNullObject() !== null) return this.Formula.slice(1);
    const value = (await this.evaluate())[0]?.[0] ?? '';
    return isCellError(value) ? value.code : value;
  }

  private evaluate(): Promise<CellValue[][]> {
    return this.host.contents.evaluator.evaluate(this.Formula, this.info.sheetId);
  }
}
