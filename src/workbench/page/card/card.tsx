import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Attribution, CardContent, CardLine } from './cardContent.ts';
import { iconAddress } from './icons.ts';

export interface CardProps {
  readonly content: CardContent;
  readonly close: () => void;
}

/** The card of an entity or of a number with properties, beside its cell. */
export function Card({ content, close }: CardProps): ReactElement {
  const { icon, title, subTitle, value, sections, provider } = content;
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  // The grid listens to keys wherever they are pressed.
  const onKeyDown = (event: KeyboardEvent): void => event.stopPropagation();
  return (
    <section
      className="card"
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      ref={card}
      onKeyDown={onKeyDown}
    >
      <header>
        <img src={iconAddress(icon)} alt="" width={20} height={20} />
        <div>
          <h2 id={heading}>{title}</h2>
          {subTitle !== '' && <p>{subTitle}</p>}
        </div>
        <button type="button" aria-label="Close the card" onClick={close}>
          ×
        </button>
      </header>
      <div className="card-body" tabIndex={0}>
        {value !== '' && <p className="card-value">{value}</p>}
        {sections.map((section) => (
          <div key={section.title} className="card-section">
            {section.title !== '' && <h3>{section.title}</h3>}
            <dl>
              {section.lines.map((line) => (
                <Line key={line.label} line={line} />
              ))}
            </dl>
          </div>
        ))}
      </div>
      {provider !== '' && <footer>{provider}</footer>}
    </section>
  );
}

function Line({ line }: { readonly line: CardLine }): ReactElement {
  const { label, value, isNumber, sublabel, attribution } = line;
  return (
    <div className={isNumber ? 'card-line card-number' : 'card-line'}>
      <dt>{label}</dt>
      <dd>
        {value}
        {sublabel !== '' && <small>{sublabel}</small>}
        {attribution.length > 0 && (
          <small>
            {attribution.map((one, index) => (
              <span key={index}>
                {index > 0 && ' · '}
                <Source {...one} />
              </span>
            ))}
          </small>
        )}
      </dd>
    </div>
  );
}

function Source({ text, address }: Attribution): ReactElement {
  if (address === '') return <>{text}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
