import { Button } from '@fluentui/react-button';
import { findPrice } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';
import { writeCall } from '../../workbook/index.ts';
import { CopyButton } from '../copyButton.tsx';
import { figureOf } from '../entity/figure.ts';
import { Figure } from '../entity/figureParts.tsx';
import type { Formats } from '../formats/formats.ts';
import { OutcomeView } from '../insertion/outcomeView.tsx';
import { useEdition, useFormats, useServices, useStore } from '../services.ts';

const names = ['NdPr', 'Nd', 'Pr', 'Dy', 'Tb', 'La', 'Ce'];
const formula = writeCall('COMPARE', [names, 'price', null, null, true]);
const label = 'Rare-earth oxide prices';
const origin = 'welcome';

/** The first screen: what this is, and one action that puts something useful into the sheet. Typing into the box above leaves it. */
export function Welcome() {
  const edition = useEdition();
  const formats = useFormats();
  const { host, insertions, settings, route } = useServices();
  const place = useStore(host).place;
  const leave = (): void => {
    settings.set({ ...settings.get(), isWelcomed: true });
    route.go({ screen: 'browse' });
  };
  const start = async (): Promise<void> => {
    await insertions.insert(origin, { kind: 'table', label, formula, mode: settings.get().insertAs });
    settings.set({ ...settings.get(), isWelcomed: true });
  };
  return (
    <section className="welcome">
      <h2 className="heading">The rare-earth supply chain, in your model</h2>
      <p>
        Prices, capacities, deals and policies as formulas that answer at once and offline. Every number names
        its source; where sources disagree, all of them are shown.
      </p>
      <Preview edition={edition} formats={formats} />
      <div className="actions">
        {place === 'browser' ? (
          <CopyButton text={formula} words="Copy this table's formula" />
        ) : (
          <Button appearance="primary" disabled={place === 'waiting'} onClick={() => void start()}>
            Put this table into the sheet
          </Button>
        )}
        <Button appearance="subtle" onClick={leave}>
          Skip
        </Button>
      </div>
      <OutcomeView origin={origin} />
    </section>
  );
}

function Preview({ edition, formats }: { readonly edition: Edition; readonly formats: Formats }) {
  return (
    <table className="preview">
      <caption>{label}, yearly average</caption>
      <tbody>
        {names.map((name) => {
          const finding = unlessRefused(() =>
            findPrice(edition, { material: name, when: undefined, basis: '' }),
          );
          if (!finding) return null;
          const figure = figureOf({ label: name, finding }, formats);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">
                <Figure figure={figure} />
              </td>
              <td className="muted">{figure.when}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
