import { FluentProvider } from '@fluentui/react-provider';
import { ServicesContext, useStore } from './services.ts';
import type { Services } from './services.ts';
import { Shell } from './shell.tsx';
import { darkTheme, lightTheme } from './theme.ts';
import { useIsDark } from './useIsDark.ts';

/** The whole pane in its theme. */
export function Pane({ services }: { readonly services: Services }) {
  const isDark = useIsDark(useStore(services.host));
  return (
    <ServicesContext value={services}>
      <FluentProvider theme={isDark ? darkTheme : lightTheme} className={isDark ? 'pane dark' : 'pane'}>
        <Shell />
      </FluentProvider>
    </ServicesContext>
  );
}
