import { useId } from 'react';
import type { PickOption } from './pickOption.ts';
import { usePicking } from './usePicking.ts';
import type { Picking } from './usePicking.ts';

interface PickerProps<T extends PickOption> {
  readonly label: string;
  readonly placeholder: string;
  /** What a text finds, the best first; what is offered before anything is typed, for a blank one. */
  readonly find: (text: string) => readonly T[];
  readonly onPick: (option: T) => void;
}

/** A box that offers what is typed; arrows go through the list, Enter picks, Escape closes. The focus stays in the box. */
export function Picker<T extends PickOption>({ label, placeholder, find, onPick }: PickerProps<T>) {
  const picking = usePicking(find, onPick);
  const { text, options, isShown, at } = picking;
  const listId = useId();
  const isListed = isShown && options.length > 0;
  return (
    <div className="picker">
      <label className="ask">
        <span className="muted">{label}</span>
        <input
          className="field"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={text}
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          aria-activedescendant={isListed ? `${listId}-${at}` : undefined}
          onChange={({ target }) => picking.type(target.value)}
          onClick={picking.open}
          onBlur={picking.close}
          onKeyDown={picking.onKeyDown}
        />
      </label>
      {isShown && !isListed && <p className="picks muted">Nothing is called “{text.trim()}”.</p>}
      {isListed && <Options listId={listId} label={label} picking={picking} />}
    </div>
  );
}

interface OptionsProps<T> {
  readonly listId: string;
  readonly label: string;
  readonly picking: Picking<T>;
}

function Options<T extends PickOption>({ listId, label, picking }: OptionsProps<T>) {
  return (
    <ul className="picks" id={listId} role="listbox" aria-label={label}>
      {picking.options.map((option, index) => (
        <li
          key={option.key}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === picking.at}
          ref={index === picking.at ? intoView : undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => picking.pick(option)}
        >
          <span className="name">{option.words}</span> <span className="muted">{option.details}</span>
        </li>
      ))}
    </ul>
  );
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
