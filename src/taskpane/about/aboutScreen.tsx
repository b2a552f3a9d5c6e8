import { Link } from '@fluentui/react-link';
import { officialFeed } from '../../feed/index.ts';
import { isoDay, parsePeriod } from '../../model/index.ts';
import { CopyButton } from '../copyButton.tsx';
import { Heading } from '../heading.tsx';
import { formatWhen } from '../formats/formatWhen.ts';
import { RouteLink } from '../route/routeLink.tsx';
import { useEdition, useFormats, useServices, useStore } from '../services.ts';
import { ageWords } from '../book/ageWords.ts';
import { Checklist } from './checklist.tsx';
import { diagnosticsText } from './diagnosticsText.ts';

/** Which data, from where, under which licence; diagnostics and the checks that only Excel can show. */
export function AboutScreen() {
  const edition = useEdition();
  const feed = officialFeed();
  const formats = useFormats();
  const { host: hostStore, today } = useServices();
  const host = useStore(hostStore);
  return (
    <>
      <Heading>About</Heading>
      <section className="part">
        <dl className="relations">
          <Fact label="Edition">
            {edition.id}, data to {formatWhen(parsePeriod(isoDay(edition.date)), formats)},{' '}
            {ageWords(isoDay(edition.date), today())}
          </Fact>
          <Fact label="Contents">
            {edition.observations.count} figures, {edition.events.length} deals, {edition.sources.length}{' '}
            sources
          </Fact>
          <Fact label="Feed">
            {feed?.address ?? 'bundled only: the data came with the add-in, nothing is fetched'}{' '}
            <RouteLink to={{ screen: 'feeds' }}>Editions, signature, history</RouteLink>
          </Fact>
          <Fact label="Runs in">
            {host.version || (host.place === 'browser' ? 'a browser, without Excel' : 'Excel')}
          </Fact>
          <Fact label="Licence">
            code MIT; compilation of the data CC BY 4.0, each figure under the terms of its source
          </Fact>
          <Fact label="Functions">
            <Link inline href="help.html" target="_blank" rel="noreferrer">
              All functions with examples
            </Link>
          </Fact>
        </dl>
      </section>
      <Diagnostics />
      <Checklist />
    </>
  );
}

/** What the add-in has done and met in this session, to be copied into a report. */
function Diagnostics() {
  const edition = useEdition();
  const { steps, host } = useServices();
  const write = (): string =>
    diagnosticsText({
      edition: edition.id,
      host: host.get(),
      steps: steps.list(),
      browser: navigator.userAgent,
    });
  return (
    <section className="part">
      <h3>Diagnostics</h3>
      <p className="muted">
        The last {steps.list().length} steps of this session. They stay here; nothing is sent anywhere.
      </p>
      <div className="actions">
        <CopyButton words="Copy diagnostics" text={write} />
      </div>
      <details>
        <summary tabIndex={0}>Show them</summary>
        <pre className="diagnostics" tabIndex={0} aria-label="Diagnostics">
          {write()}
        </pre>
      </details>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt className="muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
