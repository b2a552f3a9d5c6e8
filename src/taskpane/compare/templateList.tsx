import { Button } from '@fluentui/react-button';
import { useEffect, useState } from 'react';
import { loadTemplates } from '../../workbook/index.ts';
import type { Template } from '../../workbook/index.ts';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useServices, useStore } from '../services.ts';

/** Sheets for one question each: what they are for, what one sets in them, and one press that puts them on a new sheet. */
export function TemplateList() {
  const [templates, setTemplates] = useState<readonly Template[]>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    loadTemplates().then(setTemplates, setFailure);
  }, []);
  if (failure) throw failure;
  if (!templates) return null;
  return (
    <section className="part">
      <h3>Templates</h3>
      <ul className="templates">
        {templates.map((template) => (
          <TemplateLine key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
}

function TemplateLine({ template }: { readonly template: Template }) {
  const { host, insertions } = useServices();
  const { place } = useStore(host);
  const { id, label, purpose, inputs } = template;
  const origin = `template ${id}`;
  return (
    <li>
      <span className="what">
        <strong>{label}</strong>
        <span>{purpose}</span>
        {inputs.length > 0 && (
          <span className="muted">You set: {inputs.map((input) => input.label).join(', ')}.</span>
        )}
      </span>
      {place === 'excel' && (
        <Button
          size="small"
          className="insertTemplate"
          aria-label={`Insert ${label} on a new sheet`}
          onClick={() => void insertions.insert(origin, template.plan(), { at: 'new-sheet' })}
        >
          Insert
        </Button>
      )}
      <OutcomeView origin={origin} />
    </li>
  );
}
