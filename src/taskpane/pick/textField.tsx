import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** What can be typed, or what is wrong with what was. */
  readonly hint?: string;
  readonly isWrong?: boolean;
  readonly inputMode?: 'text' | 'decimal';
  readonly onChange: (value: string) => void;
}

/** Something typed, with its words above it and a hint below. */
export function TextField({ label, hint = '', isWrong = false, onChange, ...rest }: TextFieldProps) {
  const hintId = useId();
  return (
    <div>
      <label className="ask">
        <span className="muted">{label}</span>
        <input
          className="field"
          aria-invalid={isWrong}
          aria-describedby={hint === '' ? undefined : hintId}
          onChange={({ target }) => onChange(target.value)}
          {...rest}
        />
      </label>
      {hint !== '' && (
        <p id={hintId} className={isWrong ? 'hint wrong' : 'hint muted'}>
          {hint}
        </p>
      )}
    </div>
  );
}
