import { Button } from '@fluentui/react-button';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { useState } from 'react';
import type { InsertMode, SheetPlan } from '../../workbook/index.ts';
import { useServices } from '../services.ts';

interface InsertSheetProps {
  readonly origin: string;
  readonly plan: SheetPlan;
  readonly onMode: (mode: InsertMode) => void;
  readonly isPossible: boolean;
}

/** Live or as values, on a new sheet or at the selection. */
export function InsertSheet({ origin, plan, onMode, isPossible }: InsertSheetProps) {
  const { insertions } = useServices();
  const [at, setAt] = useState<'new-sheet' | 'selection'>('new-sheet');
  return (
    <>
      <div className="choices">
        <RadioGroup
          aria-label="What is inserted"
          value={plan.mode}
          onChange={(_, { value }) => onMode(value === 'values' ? 'values' : 'formula')}
        >
          <Radio value="formula" label="Live" />
          <Radio value="values" label="Values" />
        </RadioGroup>
        <RadioGroup
          aria-label="Where it is inserted"
          value={at}
          onChange={(_, { value }) => setAt(value === 'selection' ? 'selection' : 'new-sheet')}
        >
          <Radio value="new-sheet" label="On a new sheet" />
          <Radio value="selection" label="At the selection" />
        </RadioGroup>
      </div>
      <div className="actions">
        <Button
          size="small"
          appearance="primary"
          disabled={!isPossible}
          onClick={() => void insertions.insert(origin, plan, { at })}
        >
          Insert comparison
        </Button>
      </div>
    </>
  );
}
