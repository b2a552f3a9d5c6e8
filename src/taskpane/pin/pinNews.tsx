import { useState } from 'react';
import type { PinState } from '../../feed/index.ts';
import { lateComponent } from '../lateComponent.tsx';
import { TroubleBoundary } from '../troubleBoundary.tsx';
import { usePin } from './usePin.ts';

const PinNotice = lateComponent(async () => {
  const { PinNotice: notice } = await import(/* webpackChunkName: "pin" */ './pinNotice.tsx');
  return notice;
});

/** What a person must be told of the pin, over whatever screen is shown; its code is loaded when there is something. */
export function PinNews() {
  const pin = usePin();
  const [wasShown, setShown] = useState(false);
  const isShown = pin !== undefined && isNews(pin.state);
  // What is pressed there may end the news: what came of it is still to be seen.
  if (isShown && !wasShown) setShown(true);
  if (!pin || !(isShown || wasShown)) return null;
  return (
    <TroubleBoundary shown={pin.desk}>
      <PinNotice desk={pin.desk} />
    </TroubleBoundary>
  );
}

function isNews({ kind, news, trouble }: PinState): boolean {
  return kind === 'absent' || news !== '' || trouble !== '';
}
