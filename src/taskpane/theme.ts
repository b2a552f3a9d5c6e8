import { createDarkTheme, createLightTheme } from '@fluentui/react-theme';
import type { BrandVariants, Theme } from '@fluentui/react-theme';

/** The violet of neodymium glass: the one accent colour. */
const violet: BrandVariants = {
  10: '#050211',
  20: '#191030',
  30: '#291c4d',
  40: '#362565',
  50: '#422f7b',
  60: '#4e3990',
  70: '#5a449c',
  80: '#6750a4',
  90: '#755fb3',
  100: '#846fc1',
  110: '#9480ce',
  120: '#a592d9',
  130: '#b6a5e4',
  140: '#c8b9ed',
  150: '#dbcff5',
  160: '#ede6fb',
};

export const lightTheme: Theme = createLightTheme(violet);

export const darkTheme: Theme = {
  ...createDarkTheme(violet),
  colorBrandForeground1: violet[130],
  colorBrandForegroundLink: violet[130],
  colorBrandForegroundLinkHover: violet[140],
  colorBrandForegroundLinkPressed: violet[120],
  colorCompoundBrandStroke: violet[120],
};
