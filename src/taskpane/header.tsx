import type { Edition } from '../dataset/index.ts';
import { isoDay } from '../model/index.ts';
import type { Host } from './host.ts';

/** Title and edition. The top right corner stays free: Excel puts its menu there. */
export function Header({ edition, host }: { readonly edition: Edition | undefined; readonly host: Host }) {
  return (
    <header className="header">
      <h1>
        <img src="assets/logo.svg" alt="" width="20" height="20" /> REE
      </h1>
      <p className="muted">
        {edition ? `Edition ${edition.id} · data to ${isoDay(edition.date)}` : 'Reading the data …'}
      </p>
      {host.place === 'browser' && (
        <p className="note muted">
          Open in a browser, not in Excel: all data can be read, formulas cannot be used.
        </p>
      )}
    </header>
  );
}
