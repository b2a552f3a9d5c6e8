import { Button } from '@fluentui/react-button';
import type { RefreshScope } from '../../workbook/index.ts';

const scopes: readonly (readonly [RefreshScope, string])[] = [
  ['selection', 'Selection'],
  ['sheet', 'Sheet'],
  ['workbook', 'Workbook'],
];

/** Three buttons for one thing to do: with the selection, the sheet, the workbook. */
export function ScopeButtons({
  verb,
  primary,
  isBusy,
  start,
}: {
  /** "Refresh" */
  readonly verb: string;
  readonly primary?: RefreshScope;
  readonly isBusy: boolean;
  readonly start: (scope: RefreshScope) => void;
}) {
  return (
    <div className="actions">
      {scopes.map(([scope, words]) => (
        <Button
          key={scope}
          size="small"
          appearance={scope === primary ? 'primary' : 'secondary'}
          aria-label={`${verb} the ${scope}`}
          disabledFocusable={isBusy}
          onClick={() => start(scope)}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
