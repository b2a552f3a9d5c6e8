import { usePin } from '../pin/usePin.ts';
import { RouteLink } from '../route/routeLink.tsx';

/** In a pinned workbook: that nothing on this screen changes its cells. */
export function PinnedPart() {
  const pin = usePin()?.state.pin;
  if (!pin) return null;
  return (
    <section className="part" aria-label="Pinned workbook">
      <p className="notice">
        This workbook is pinned to edition {pin.edition} and stays on it. What is applied here is for other
        workbooks on this computer; this one is updated under{' '}
        <RouteLink to={{ screen: 'workbook' }}>Workbook</RouteLink>.
      </p>
    </section>
  );
}
