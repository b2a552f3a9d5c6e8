/** Numbers for the ids of columns: Univer's are texts, Excel's are numbers, which stay while a column is moved. */
export class ColumnIds {
  private readonly numbers = new Map<string, number>();

  numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(id, number);
    return number;
  }
}
