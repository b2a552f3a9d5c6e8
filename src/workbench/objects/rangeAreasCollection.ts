import { ApiError, HostCollection } from '../richApi/index.ts';
import type { RangeAreas } from './rangeAreas.ts';

export class RangeAreasCollection extends HostCollection<RangeAreas> {
  readonly className = 'RangeAreasCollection';
  private readonly all: readonly RangeAreas[];

  constructor(all: readonly RangeAreas[]) {
    super();
    this.all = all;
  }

  items(): readonly RangeAreas[] {
    return this.all;
  }

  GetCount(): number {
    return this.all.length;
  }

  GetItemAt(index: number): RangeAreas {
    const areas = this.all[index];
    if (areas === undefined) throw new ApiError('InvalidArgument');
    return areas;
  }
}
