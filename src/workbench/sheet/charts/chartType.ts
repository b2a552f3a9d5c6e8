export type ChartFamily = 'bar' | 'line' | 'scatter' | 'pie' | 'doughnut' | 'area' | 'radar';

export interface ChartKind {
  readonly family: ChartFamily;
  readonly isHorizontal: boolean;
  readonly stack: 'none' | 'stacked' | 'stacked100';
  readonly hasMarkers: boolean;
  readonly hasLine: boolean;
  readonly isSmooth: boolean;
}

const plain: ChartKind = {
  family: 'bar',
  isHorizontal: false,
  stack: 'none',
  hasMarkers: false,
  hasLine: true,
  isSmooth: false,
};
const line: ChartKind = { ...plain, family: 'line' };
const scatter: ChartKind = { ...plain, family: 'scatter', hasMarkers: true };
const area: ChartKind = { ...plain, family: 'area' };

/** Excel's types of charts, as far as the workbench draws them. */
const kinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: plain,
  ColumnStacked: { ...plain, stack: 'stacked' },
  ColumnStacked100: { ...plain, stack: 'stacked100' },
  BarClustered: { ...plain, isHorizontal: true },
  BarStacked: { ...plain, isHorizontal: true, stack: 'stacked' },
  BarStacked100: { ...plain, isHorizontal: true, stack: 'stacked100' },
  Line: line,
  LineMarkers: { ...line, hasMarkers: true },
  LineStacked: { ...line, stack: 'stacked' },
  LineMarkersStacked: { ...line, stack: 'stacked', hasMarkers: true },
  LineStacked100: { ...line, stack: 'stacked100' },
  LineMarkersStacked100: { ...line, stack: 'stacked100', hasMarkers: true },
  XYScatter: { ...scatter, hasLine: false },
  XYScatterLines: scatter,
  XYScatterLinesNoMarkers: { ...scatter, hasMarkers: false },
  XYScatterSmooth: { ...scatter, isSmooth: true },
  XYScatterSmoothNoMarkers: { ...scatter, isSmooth: true, hasMarkers: false },
  Pie: { ...plain, family: 'pie' },
  PieExploded: { ...plain, family: 'pie' },
  Doughnut: { ...plain, family: 'doughnut' },
  DoughnutExploded: { ...plain, family: 'doughnut' },
  Area: area,
  AreaStacked: { ...area, stack: 'stacked' },
  AreaStacked100: { ...area, stack: 'stacked100' },
  Radar: { ...line, family: 'radar' },
  RadarMarkers: { ...line, family: 'radar', hasMarkers: true },
};

/** How a type is drawn; undefined where the workbench does not draw it. */
export function kindOf(type: string): ChartKind | undefined {
  return kinds[type];
}
