import { Radio, RadioGroup } from '@fluentui/react-radio';
import { formatNumber } from '../formats/formatNumber.ts';
import { formatWhen } from '../formats/formatWhen.ts';
import { Heading } from '../heading.tsx';
import { RouteLink } from '../route/routeLink.tsx';
import { useEdition, useFormats, useServices, useStore } from '../services.ts';

/** The few choices there are. */
export function SettingsScreen() {
  const { settings: store, route } = useServices();
  const settings = useStore(store);
  const edition = useEdition();
  const formats = useFormats();
  const today = { from: edition.date, to: edition.date, precision: 'day' as const };
  return (
    <>
      <Heading>Settings</Heading>
      <section className="part">
        <h3 id="insert-as">What + inserts</h3>
        <RadioGroup
          aria-labelledby="insert-as"
          value={settings.insertAs}
          onChange={(_, { value }) =>
            store.set({ ...settings, insertAs: value === 'values' ? 'values' : 'formula' })
          }
        >
          <Radio value="formula" label="Formulas, which follow the data when they are refreshed" />
          <Radio value="values" label="Values, which stay as they are" />
        </RadioGroup>
      </section>
      <section className="part">
        <h3>Numbers and dates</h3>
        <p>
          As in Excel ({formats.locale}):{' '}
          <span className="number">{formatNumber(1234.5, '', '0.0', formats).value}</span>,{' '}
          {formatWhen(today, formats)}.
        </p>
      </section>
      <section className="part">
        <h3>Data</h3>
        <RouteLink to={{ screen: 'feeds' }}>Editions and the feed they come from</RouteLink>
      </section>
      <section className="part">
        <h3>First screen</h3>
        <button type="button" className="plain" onClick={() => route.go({ screen: 'welcome' })}>
          Show it again
        </button>
      </section>
    </>
  );
}
