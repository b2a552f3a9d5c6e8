import type { Host } from '../host.ts';
import { Chart } from './chart.ts';

/** The chart that is selected, if one is. */
export function activeChart(host: Host): Chart | null {
  const { active } = host.contents.charts;
  return active === undefined ? null : new Chart(host, active.id);
}
