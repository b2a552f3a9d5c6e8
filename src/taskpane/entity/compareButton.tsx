import { Button } from '@fluentui/react-button';
import type { Named } from '../../dataset/index.ts';
import { RouteLink } from '../route/routeLink.tsx';
import { useServices, useStore } from '../services.ts';

/** Puts a subject among what is compared; where it is there already, leads to it. */
export function CompareButton({ subject }: { readonly subject: Named }) {
  const { comparing: store, announcement } = useServices();
  const comparing = useStore(store);
  const key = `${subject.kind}:${subject.id}`;
  if (comparing.subjects.includes(key))
    return (
      <RouteLink className="link inComparison" to={{ screen: 'compare' }}>
        In the comparison ({comparing.subjects.length})
      </RouteLink>
    );
  return (
    <Button
      size="small"
      onClick={() => {
        store.set({ ...comparing, subjects: [...comparing.subjects, key] });
        announcement.set(`${subject.name} is in the comparison.`);
      }}
    >
      Add to comparison
    </Button>
  );
}
