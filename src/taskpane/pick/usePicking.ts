import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PickOption } from './pickOption.ts';

/** So many are seen at once. */
const shownAtOnce = 40;

/** What is typed into a box that offers, what it offers, and which of it Enter picks. */
export interface Picking<T> {
  readonly text: string;
  readonly options: readonly T[];
  readonly isShown: boolean;
  /** Position of the one that Enter picks. */
  readonly at: number;
  readonly type: (text: string) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly pick: (option: T | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function usePicking<T extends PickOption>(
  find: (text: string) => readonly T[],
  onPick: (option: T) => void,
): Picking<T> {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [at, setAt] = useState(0);
  const options = isOpen ? find(text.trim()).slice(0, shownAtOnce) : [];
  const isShown = isOpen && (options.length > 0 || text.trim() !== '');
  const type = (typed: string, isOpened = true): void => {
    setText(typed);
    setAt(0);
    setIsOpen(isOpened);
  };
  const pick = (option: T | undefined): void => {
    if (!option) return;
    type('', false);
    onPick(option);
  };
  const move = (step: number): void => {
    setIsOpen(true);
    if (options.length > 0) setAt((at + step + options.length) % options.length);
  };
  return {
    text,
    options,
    isShown,
    at,
    type,
    open: () => setIsOpen(true),
    close: () => setIsOpen(false),
    pick,
    onKeyDown(event) {
      if (event.key === 'Escape' && isShown) setIsOpen(false);
      else if (event.key === 'ArrowDown') move(isShown ? 1 : 0);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Enter' && isShown) pick(options[at]);
      else return;
      event.preventDefault();
    },
  };
}
