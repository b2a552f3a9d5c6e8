import { Button } from '@fluentui/react-button';
import type { FeedDesk } from '../../feed/index.ts';
import { useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { useAct } from './useAct.ts';

/** Another workbook has changed its edition; this one is asked, and changes nothing by itself. */
export function ElsewherePart({ desk }: { readonly desk: FeedDesk }) {
  const { elsewhere, inForce } = useStore(desk.state);
  const { run, trouble } = useAct();
  return (
    <section className="part" aria-label="In another workbook">
      <div className="notice" role="status">
        <p>
          <strong>Another workbook has put edition {elsewhere} in force.</strong> This one still answers from{' '}
          {inForce}, until you decide otherwise or open it again.
        </p>
        <div className="actions">
          <Button
            size="small"
            onClick={() => run(() => desk.offerElsewhere(), `Edition ${elsewhere} is offered.`)}
          >
            See what it changes
          </Button>
        </div>
      </div>
      {trouble && <TroubleView trouble={trouble} />}
    </section>
  );
}
