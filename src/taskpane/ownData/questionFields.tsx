import type { Question, ReadFile, Said } from '../../feed/index.ts';
import { Choice } from '../pick/choice.tsx';

const fields: Readonly<
  Record<
    Question,
    {
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly words: string }[];
    }
  >
> = {
  separator: {
    label: 'Cells are separated by',
    options: [
      { value: ',', words: 'comma' },
      { value: ';', words: 'semicolon' },
      { value: '\t', words: 'tab' },
    ],
  },
  decimal: {
    label: 'Decimals follow a',
    options: [
      { value: 'point', words: 'point: 1,234.5' },
      { value: 'comma', words: 'comma: 1.234,5' },
    ],
  },
  dayOrder: {
    label: '03/04/2026 is',
    options: [
      { value: 'day', words: '3 April' },
      { value: 'month', words: '4 March' },
    ],
  },
};

interface QuestionProps {
  readonly read: ReadFile;
  readonly onSay: (name: Question, said: Said) => void;
}

/** What the file shows, to be corrected, and what it does not show, to be said. Nothing of it is guessed. */
export function QuestionFields({ read: { reading, matters, questions }, onSay }: QuestionProps) {
  if (matters.length === 0) return null;
  return (
    <div className="questions">
      {questions.length > 0 && (
        <p className="notice trouble" role="status">
          The file can be read in two ways: choose below.
        </p>
      )}
      <div className="choices">
        {matters.map((name) => {
          const { label, options } = fields[name];
          const isAsked = reading[name] === undefined;
          return (
            <Choice
              key={name}
              label={label}
              value={reading[name] ?? ''}
              options={isAsked ? [{ value: '', words: 'choose …' }, ...options] : options}
              onChange={(value) => {
                if (value !== '') onSay(name, { [name]: value });
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
