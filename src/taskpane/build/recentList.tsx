import { useServices, useStore } from '../services.ts';
import { withoutRecent } from './recent.ts';

/** The formulas used last: one press brings back a formula with its choices. */
export function RecentList() {
  const { building, recents, announcement } = useServices();
  const kept = useStore(recents);
  if (kept.length === 0) return null;
  return (
    <section className="part">
      <h3>Recent</h3>
      <ul className="recents">
        {kept.map(({ formula, label, draft }) => (
          <li key={formula}>
            <button
              type="button"
              className="recent"
              onClick={() => {
                building.set(draft);
                window.scrollTo(0, 0);
                announcement.set(`${label} is in the formula again.`);
              }}
            >
              <span>{label}</span>
              <code className="formula">{formula}</code>
            </button>
            <button
              type="button"
              className="plain remove"
              aria-label={`Remove ${label}`}
              title="Remove"
              onClick={() => {
                recents.set(withoutRecent(kept, formula));
                announcement.set(`${label} is no longer kept.`);
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
