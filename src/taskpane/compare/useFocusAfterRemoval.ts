import { useLayoutEffect, useRef } from 'react';

/**
 * When a line of a list is removed, the focus goes to the cross of the line in its place, or the last; of an empty list to the
 * field below it, where another is added. To be told the index of the line before it goes.
 */
export function useFocusAfterRemoval(
  list: React.RefObject<HTMLElement | null>,
  count: number,
): (index: number) => void {
  const removed = useRef<{ readonly index: number; readonly part: HTMLElement | null }>(undefined);
  useLayoutEffect(() => {
    if (!removed.current) return;
    const { index, part } = removed.current;
    removed.current = undefined;
    const crosses = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
    const next = crosses[Math.min(index, crosses.length - 1)] ?? part?.querySelector('input');
    next?.focus();
  }, [list, count]);
  return (index) => {
    removed.current = { index, part: list.current?.parentElement ?? null };
  };
}
