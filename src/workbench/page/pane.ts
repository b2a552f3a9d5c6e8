import type { PanePort } from '../objects/host.ts';

const NARROWEST = 320;
const WIDEST = 420;
const STEP = 10;

/** The task pane at the right. Closing hides its frame, so that the add-in's functions go on. */
export function setUpPane(title: string, startOpen: boolean): PanePort {
  const pane = element('pane');
  const divider = element('divider');
  element('pane-title').textContent = title;
  let width = 350;

  const setWidth = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    pane.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
  };
  const setOpen = (isOpen: boolean): void => {
    document.body.classList.toggle('pane-closed', !isOpen);
    window.dispatchEvent(new Event('resize'));
  };

  divider.addEventListener('pointerdown', (down) => {
    const start = width;
    divider.setPointerCapture(down.pointerId);
    document.body.classList.add('resizing');
    const move = ({ clientX }: PointerEvent): void => setWidth(start + down.clientX - clientX);
    divider.addEventListener('pointermove', move);
    divider.addEventListener(
      'lostpointercapture',
      () => {
        document.body.classList.remove('resizing');
        divider.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  });
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') setWidth(width + STEP);
    if (key === 'ArrowRight') setWidth(width - STEP);
  });
  element('close-pane').addEventListener('click', () => setOpen(false));
  setWidth(width);
  setOpen(startOpen);
  return { isOpen: () => !document.body.classList.contains('pane-closed'), setOpen };
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}
