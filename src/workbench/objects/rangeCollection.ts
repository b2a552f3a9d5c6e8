import { ApiError, HostCollection } from '../richApi/index.ts';
import type { Range } from './range.ts';

export class RangeCollection extends HostCollection<Range> {
  readonly className = 'RangeCollection';
  private readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: number): Range {
    const range = this.ranges[index];
    if (range === undefined) throw new ApiError('InvalidArgument');
    return range;
  }
}
