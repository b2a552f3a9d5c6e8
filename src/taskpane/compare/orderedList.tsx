import { useServices } from '../services.ts';
import { useFocusAfterRemoval } from './useFocusAfterRemoval.ts';
import { useOrdering } from './useOrdering.ts';

export interface OrderedItem {
  readonly key: string;
  readonly name: string;
  readonly details: string;
}

interface OrderedListProps {
  /** "Names", "Measures". */
  readonly label: string;
  readonly items: readonly OrderedItem[];
  readonly onChange: (keys: readonly string[]) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** What was picked, in its order: dragged by its grip, moved by its buttons or with Alt and an arrow, removed by the cross. */
export function OrderedList({ label, items, onChange }: OrderedListProps) {
  const { announcement } = useServices();
  const { list, dragged, move, drag } = useOrdering(items, onChange);
  const keepFocus = useFocusAfterRemoval(list, items.length);
  if (items.length === 0) return null;
  const remove = ({ key, name }: OrderedItem): void => {
    keepFocus(items.findIndex((item) => item.key === key));
    onChange(items.filter((item) => item.key !== key).map((item) => item.key));
    announcement.set(`${name} removed`);
  };
  return (
    <ol ref={list} className="ordered" aria-label={label}>
      {items.map((item, index) => (
        <li
          key={item.key}
          className={dragged === item.key ? 'dragged' : undefined}
          onKeyDown={(event) => {
            const step = steps[event.key];
            if (!event.altKey || step === undefined) return;
            event.preventDefault();
            move(item.key, step);
          }}
        >
          <span
            className="grip muted"
            aria-hidden="true"
            title="Drag"
            onPointerDown={(event) => {
              event.preventDefault();
              drag(item.key);
            }}
          >
            ⠿
          </span>
          <span className="what">
            {item.name} <span className="details muted">{item.details}</span>
          </span>
          <Move name={item.name} words="up" sign="↑" isEnd={index === 0} onMove={() => move(item.key, -1)} />
          <Move
            name={item.name}
            words="down"
            sign="↓"
            isEnd={index === items.length - 1}
            onMove={() => move(item.key, 1)}
          />
          <button
            type="button"
            className="plain step"
            data-remove
            aria-label={`Remove ${item.name}`}
            title="Remove"
            onClick={() => remove(item)}
          >
            ×
          </button>
        </li>
      ))}
    </ol>
  );
}

interface MoveProps {
  readonly name: string;
  readonly words: string;
  readonly sign: string;
  readonly isEnd: boolean;
  readonly onMove: () => void;
}

/** At the end it stays where it is and says so, so that the focus is not lost there. */
function Move({ name, words, sign, isEnd, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="plain step"
      aria-label={`Move ${name} ${words}`}
      aria-disabled={isEnd}
      title={`Move ${words} (Alt and arrow)`}
      onClick={() => {
        if (!isEnd) onMove();
      }}
    >
      {sign}
    </button>
  );
}
