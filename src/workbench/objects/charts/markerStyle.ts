import { ApiError } from '../../richApi/index.ts';

const styles = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

export type MarkerStyle = (typeof styles)[number];

export function checkMarkerStyle(given: string): MarkerStyle {
  const style = styles.find((one) => one === given);
  if (style === undefined) throw new ApiError('InvalidArgument', `There is no marker style "${given}".`);
  return style;
}
