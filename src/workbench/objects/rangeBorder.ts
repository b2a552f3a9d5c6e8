import { BorderStyleTypes } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { HostObject } from '../richApi/index.ts';
import type { Area } from '../sheet/area.ts';
import { readColour, showColour } from './colour.ts';
import type { Look } from './look.ts';

export type Side =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';
type LineStyle =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
type Weight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
type Edge = keyof IBorderData & ('t' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr');

/** Excel's two words for each of Univer's lines. */
const LINES: readonly (readonly [BorderStyleTypes, LineStyle, Weight])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

const BLACK = { rgb: '#000000' };

/** One side of a range's cells: its outline, or the lines between its cells. */
export class RangeBorder extends HostObject {
  readonly className = 'RangeBorder';
  private readonly look: Look;
  private readonly side: Side;

  constructor(look: Look, side: Side) {
    super();
    this.look = look;
    this.side = side;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), Id: this.side };
  }

  get SideIndex(): Side {
    return this.side;
  }

  get Style(): LineStyle | null {
    return this.common((line) => wordsOf(line)[1]);
  }

  set Style(style: LineStyle) {
    if (style === 'None') this.draw(null);
    else this.change((line) => ({ cl: BLACK, ...line, s: lineOf(style, wordsOf(line)[2]) }));
  }

  get Weight(): Weight | null {
    return this.common((line) => wordsOf(line)[2]);
  }

  set Weight(weight: Weight) {
    this.change((line) => ({ cl: BLACK, ...line, s: lineOf(wordsOf(line)[1], weight) }));
  }

  get Color(): string | null {
    return this.common((line) => showColour(line?.cl, '#000000'));
  }

  set Color(colour: string) {
    const rgb = readColour(colour);
    this.change((line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
  }

  private common<T>(of: (line: IBorderStyleData | null) => T): T | null {
    const values = new Set<T>();
    const cells = this.look.host.sheet.cells(this.look.sheetId);
    for (const area of this.look.areas) {
      for (const [row, column, edge] of edgesOf(this.side, area)) {
        values.add(of(lineAt(cells.styleAt(row, column), edge)));
      }
    }
    const [value] = values;
    return values.size === 1 && value !== undefined ? value : null;
  }

  private draw(line: IBorderStyleData | null): void {
    this.change(() => line);
  }

  private change(to: (line: IBorderStyleData | null) => IBorderStyleData | null): void {
    const cells = this.look.host.sheet.cells(this.look.sheetId);
    this.look.change((row, column, area) => {
      const edges = edgesAt(this.side, area, row, column);
      if (edges.length === 0) return undefined;
      const bd: IBorderData = {};
      for (const edge of edges) bd[edge] = to(lineAt(cells.styleAt(row, column), edge));
      return { bd };
    });
  }
}

function lineAt(style: IStyleData, edge: Edge): IBorderStyleData | null {
  const line = style.bd?.[edge];
  return line === undefined || line === null || line.s === BorderStyleTypes.NONE ? null : line;
}

function wordsOf(line: IBorderStyleData | null): readonly [BorderStyleTypes, LineStyle, Weight] {
  return LINES.find(([type]) => type === line?.s) ?? [BorderStyleTypes.NONE, 'None', 'Thin'];
}

function lineOf(style: LineStyle, weight: Weight): BorderStyleTypes {
  const wanted = style === 'None' ? 'Continuous' : style;
  const exact = LINES.find(([, one, other]) => one === wanted && other === weight);
  return (exact ?? LINES.find(([, one]) => one === wanted) ?? LINES[0]!)[0];
}

/** Which edges of a cell belong to a side of the area. */
function edgesAt(side: Side, area: Area, row: number, column: number): Edge[] {
  switch (side) {
    case 'EdgeTop':
      return row === area.startRow ? ['t'] : [];
    case 'EdgeBottom':
      return row === area.endRow ? ['b'] : [];
    case 'EdgeLeft':
      return column === area.startColumn ? ['l'] : [];
    case 'EdgeRight':
      return column === area.endColumn ? ['r'] : [];
    case 'InsideHorizontal':
      return row < area.endRow ? ['b'] : [];
    case 'InsideVertical':
      return column < area.endColumn ? ['r'] : [];
    case 'DiagonalDown':
      return ['tl_br'];
    case 'DiagonalUp':
      return ['bl_tr'];
  }
}

function edgesOf(side: Side, area: Area): [row: number, column: number, edge: Edge][] {
  const found: [number, number, Edge][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      for (const edge of edgesAt(side, area, row, column)) found.push([row, column, edge]);
    }
  }
  return found;
}
