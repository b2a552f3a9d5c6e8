import { Button } from '@fluentui/react-button';
import { useEffect } from 'react';
import { lastOperation } from '../../workbook/index.ts';
import { useServices, useStore } from '../services.ts';
import { troubleOf } from '../trouble.ts';
import { TroubleView } from '../troubleView.tsx';
import { OutcomeView } from './outcomeView.tsx';

const origin = 'ribbon';

/** What a button of the ribbon has met and the user must know or decide. */
export function FromRibbon() {
  const { insertions, book, route } = useServices();
  const operation = useStore(lastOperation);
  useEffect(() => {
    if (operation?.kind === 'insert') insertions.show(origin, operation.insertion, operation.outcome);
    if (operation?.kind === 'refresh') book.refreshing.follow(operation.scope, operation.job);
    if (operation?.kind === 'update') route.go({ screen: 'feeds' });
  }, [operation, insertions, book, route]);
  return (
    <>
      {operation?.kind === 'problem' && (
        <div className="fromRibbon">
          <TroubleView trouble={troubleOf(operation.problem)} />
          <Button size="small" appearance="subtle" onClick={() => lastOperation.set(undefined)}>
            Dismiss
          </Button>
        </div>
      )}
      <OutcomeView origin={origin} />
    </>
  );
}
