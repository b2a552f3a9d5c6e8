import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { describeFailure } from '../diagnostics/index.ts';
import type { Steps } from '../diagnostics/index.ts';
import { keepFocus } from './keepFocus.ts';
import { makeServices } from './makeServices.ts';
import { Pane } from './pane.tsx';
import type { Desks } from './services.ts';

/** Puts the pane on the page; `office` resolves to whether office.js has come, and nothing waits for it. */
export function showPane(office: Promise<boolean>, steps: Steps, desks: Desks): void {
  const place = document.getElementById('pane');
  if (!place) return;
  const fail = (error: unknown): void => steps.record('failure', `pane: ${describeFailure(error)}`);
  const root = createRoot(place, {
    onUncaughtError: fail,
    onCaughtError: fail,
    onRecoverableError: fail,
  });
  root.render(createElement(Pane, { services: makeServices(office, steps, desks) }));
  keepFocus(document);
  steps.record('boot', 'pane shown');
}
