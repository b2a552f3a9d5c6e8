import { ApiError } from '../../richApi/index.ts';

const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

export type LineStyle = (typeof styles)[number];

export function checkLineStyle(given: string): LineStyle {
  const style = styles.find((one) => one === given);
  if (style === undefined) throw new ApiError('InvalidArgument', `There is no line style "${given}".`);
  return style;
}
