import type { Step } from '../../diagnostics/index.ts';
import type { Host } from '../host.ts';

interface Diagnosed {
  readonly edition: string;
  readonly host: Host;
  readonly steps: readonly Step[];
  readonly browser: string;
}

/** What a report of a defect needs, as plain text; it holds no content of the workbook. */
export function diagnosticsText({ edition, host, steps, browser }: Diagnosed): string {
  const where = host.version || host.place;
  return [
    'REE for Excel, diagnostics',
    `Edition: ${edition}`,
    `Host: ${where}${host.locale && `, ${host.locale}`}`,
    `Browser: ${browser}`,
    '',
    ...steps.map(({ atMs, kind, what, times }) =>
      [new Date(atMs).toISOString(), kind, what, times > 1 ? `(${times} times)` : '']
        .filter(Boolean)
        .join('  '),
    ),
  ].join('\n');
}
