import { ApiError, HostCollection } from '../richApi/index.ts';
import type { Look } from './look.ts';
import { RangeBorder } from './rangeBorder.ts';
import type { Side } from './rangeBorder.ts';

const SIDES: readonly Side[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = 'RangeBorderCollection';
  private readonly look: Look;

  constructor(look: Look) {
    super();
    this.look = look;
  }

  items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.look, side));
  }

  get Count(): number {
    return SIDES.length;
  }

  GetItem(side: string): RangeBorder {
    const found = SIDES.find((one) => one.toLowerCase() === side.toLowerCase());
    if (found === undefined) throw new ApiError('InvalidArgument');
    return new RangeBorder(this.look, found);
  }

  GetItemAt(index: number): RangeBorder {
    const side = SIDES[index];
    if (side === undefined) throw new ApiError('InvalidArgument');
    return new RangeBorder(this.look, side);
  }
}
