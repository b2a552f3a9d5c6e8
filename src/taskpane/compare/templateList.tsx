import { useEffect, useState } from 'react';
import { loadTemplates } from '../../workbook/index.ts';
import type { Template } from '../../workbook/index.ts';
import { useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { TemplateLine } from './templateLine.tsx';
import { useFeedTables } from './useFeedTables.ts';

/** Sheets for one question each. */
export function TemplateList() {
  const { host } = useServices();
  const { place } = useStore(host);
  const { value: tables, trouble } = useFeedTables();
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
      {trouble && <TroubleView trouble={trouble} />}
      <ul className="templates">
        {templates.map((template) => (
          <TemplateLine
            key={template.id}
            template={template}
            tables={tables}
            isInsertable={place === 'excel'}
          />
        ))}
      </ul>
    </section>
  );
}
