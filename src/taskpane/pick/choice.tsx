import { Select } from '@fluentui/react-select';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** Whether its words need the whole width. */
  readonly isWide?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few, with its words above it. */
export function Choice({ label, value, options, isWide = false, onChange }: ChoiceProps) {
  return (
    <label className={isWide ? 'ask whole' : 'ask'}>
      <span className="muted">{label}</span>
      <Select size="small" value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </Select>
    </label>
  );
}
