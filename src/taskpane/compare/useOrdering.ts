import { useLayoutEffect, useRef, useState } from 'react';
import { useServices } from '../services.ts';
import { moved } from './moved.ts';

/** Moves one item of a list, by buttons, keys or dragging; the focus stays on what was pressed, and a screen reader hears where it went. */
export interface Ordering {
  readonly list: React.RefObject<HTMLOListElement | null>;
  readonly dragged: string | undefined;
  readonly move: (key: string, by: number) => void;
  readonly drag: (key: string) => void;
}

interface Item {
  readonly key: string;
  readonly name: string;
}

export function useOrdering(items: readonly Item[], onOrder: (keys: readonly string[]) => void): Ordering {
  const { announcement } = useServices();
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef({ items, onOrder });
  const pressed = useRef<Element | null>(null);
  const [dragged, setDragged] = useState<string>();
  useLayoutEffect(() => {
    latest.current = { items, onOrder };
    // A line that moves in the page loses the focus.
    if (pressed.current instanceof HTMLElement && pressed.current.isConnected) pressed.current.focus();
    pressed.current = null;
  });
  const place = (key: string, to: number): void => {
    const { items: now, onOrder: order } = latest.current;
    const from = now.findIndex((item) => item.key === key);
    const next = moved(now, from, to);
    if (next === now) return;
    pressed.current = document.activeElement;
    order(next.map((item) => item.key));
    announcement.set(`${now[from]!.name}, ${to + 1} of ${now.length}`);
  };
  return {
    list,
    dragged,
    move: (key, by) => place(key, latest.current.items.findIndex((item) => item.key === key) + by),
    drag(key) {
      setDragged(key);
      const follow = ({ clientY }: PointerEvent): void => place(key, lineAt(list.current, clientY));
      const end = (): void => {
        setDragged(undefined);
        for (const name of ['pointerup', 'pointercancel'] as const) window.removeEventListener(name, end);
        window.removeEventListener('pointermove', follow);
      };
      window.addEventListener('pointermove', follow);
      for (const name of ['pointerup', 'pointercancel'] as const) window.addEventListener(name, end);
    },
  };
}

/** The line over which the pointer is; the first above all of them, the last below. */
function lineAt(list: HTMLElement | null, y: number): number {
  const lines = [...(list?.children ?? [])].map((line) => line.getBoundingClientRect());
  const at = lines.findIndex(({ bottom }) => y < bottom);
  return at < 0 ? lines.length - 1 : at;
}
