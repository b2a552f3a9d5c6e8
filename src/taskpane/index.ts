import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { watchHost } from './host.ts';
import { Pane } from './pane.tsx';

/** Puts the pane on the page; `office` resolves to whether office.js has come, and nothing waits for it. */
export function showPane(office: Promise<boolean>): void {
  const place = document.getElementById('pane');
  if (place) createRoot(place).render(createElement(Pane, { host: watchHost(office) }));
}
