import { isCellError } from '../../engine/answer.ts';
import type { CellValue } from '../../engine/answer.ts';
import { HostObject } from '../../richApi/index.ts';

/** What a name that is an array holds. */
export class NamedItemArrayValues extends HostObject {
  readonly className = 'NamedItemArrayValues';
  private readonly evaluate: () => Promise<CellValue[][]>;

  constructor(evaluate: () => Promise<CellValue[][]>) {
    super();
    this.evaluate = evaluate;
  }

  get Values(): Promise<unknown[][]> {
    return this.map((value) => (isCellError(value) ? value.code : (value ?? '')));
  }

  get Types(): Promise<string[][]> {
    return this.map((value) => {
      if (value === null) return 'Empty';
      if (isCellError(value)) return 'Error';
      if (typeof value === 'number') return 'Double';
      return typeof value === 'boolean' ? 'Boolean' : 'String';
    });
  }

  private async map<T>(of: (value: CellValue) => T): Promise<T[][]> {
    return (await this.evaluate()).map((row) => row.map(of));
  }
}
