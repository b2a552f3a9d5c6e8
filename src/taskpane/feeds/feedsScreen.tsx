import { useEffect, useState } from 'react';
import type { FeedDesk } from '../../feed/index.ts';
import { Heading } from '../heading.tsx';
import { OwnPart } from '../ownData/ownPart.tsx';
import { useServices, useStore } from '../services.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';
import { TroubleView } from '../troubleView.tsx';
import { ElsewherePart } from './elsewherePart.tsx';
import { HistoryPart } from './historyPart.tsx';
import { InForcePart } from './inForcePart.tsx';
import { KeptPart } from './keptPart.tsx';
import { LookPart } from './lookPart.tsx';
import { OfferPart } from './offerPart.tsx';
import { PinnedPart } from './pinnedPart.tsx';

/** Which edition answers, which others there are, and how another comes to answer. */
export function FeedsScreen() {
  const { feedDesk } = useServices();
  const [desk, setDesk] = useState<FeedDesk>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    const open = async (): Promise<void> => {
      const opened = await feedDesk();
      await opened.lookAround();
      setDesk(opened);
    };
    open().catch((error: unknown) => setTrouble(troubleOf(error)));
  }, [feedDesk]);
  return (
    <>
      <Heading>Feeds</Heading>
      {trouble && <TroubleView trouble={trouble} />}
      {desk ? <Parts desk={desk} /> : !trouble && <p className="more muted">Reading the editions …</p>}
    </>
  );
}

function Parts({ desk }: { readonly desk: FeedDesk }) {
  const { feed, offer, elsewhere } = useStore(desk.state);
  return (
    <>
      <PinnedPart />
      {elsewhere !== '' && !offer && <ElsewherePart desk={desk} />}
      <InForcePart desk={desk} />
      {feed && <LookPart desk={desk} />}
      {offer && <OfferPart key={offer.edition.id} desk={desk} offer={offer} />}
      {feed && <KeptPart desk={desk} />}
      {feed && <HistoryPart desk={desk} />}
      <OwnPart />
    </>
  );
}
