import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { FeedTables, Template } from '../../workbook/index.ts';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useServices } from '../services.ts';
import { chosenFeeds, noTable } from './chosenFeeds.ts';
import type { FeedChoices } from './chosenFeeds.ts';
import { FeedChoice } from './feedChoice.tsx';

interface TemplateLineProps {
  readonly template: Template;
  /** Tables of the workbook that it may read; undefined until they are known. */
  readonly tables: FeedTables | undefined;
  readonly isInsertable: boolean;
}

/** A template: what it is for, what one sets in it, what it reads, and the press that puts it on a new sheet. */
export function TemplateLine({ template, tables, isInsertable }: TemplateLineProps) {
  const { insertions } = useServices();
  const [choices, setChoices] = useState<FeedChoices>({});
  const { id, label, purpose, inputs, takes } = template;
  const feeds = chosenFeeds(takes, tables, choices);
  const offered = takes.filter((kind) => (tables?.[kind].length ?? 0) > 0);
  const typed = inputs.filter(({ fedBy }) => fedBy === undefined || feeds[fedBy] === undefined);
  const origin = `template ${id}`;
  return (
    <li>
      <span className="what">
        <strong>{label}</strong>
        <span>{purpose}</span>
        {typed.length > 0 && (
          <span className="muted">You set: {typed.map((input) => input.label).join(', ')}.</span>
        )}
      </span>
      {isInsertable && (
        <Button
          size="small"
          className="insertTemplate"
          aria-label={`Insert ${label} on a new sheet`}
          onClick={() => void insertions.insert(origin, template.plan(feeds), { at: 'new-sheet' })}
        >
          Insert
        </Button>
      )}
      {isInsertable && tables && offered.length > 0 && (
        <div className="reads" role="group" aria-label={`What ${label} reads`}>
          {offered.map((kind) => (
            <FeedChoice
              key={kind}
              kind={kind}
              tables={tables[kind]}
              value={feeds[kind] ?? noTable}
              onChange={(name) => setChoices({ ...choices, [kind]: name })}
            />
          ))}
        </div>
      )}
      <OutcomeView origin={origin} />
    </li>
  );
}
