import type { EditionLine, FeedDesk } from '../../feed/index.ts';
import { useFormats, useStore } from '../services.ts';
import { byteWords } from './byteWords.ts';
import { dayWords, momentWords } from './momentWords.ts';
import { signatureWords } from './signatureWords.ts';

/** The editions on this computer. */
export function KeptPart({ desk }: { readonly desk: FeedDesk }) {
  const { editions, inForce, feed } = useStore(desk.state);
  const formats = useFormats();
  return (
    <section className="part" aria-label="Kept editions">
      <h3>On this computer</h3>
      <ul className="editions">
        {editions.map((line) => (
          <li key={line.id}>
            <p>
              <strong>{line.id}</strong>, data to {dayWords(line.date, formats)}
              {line.id === inForce && <span className="mark">in force</span>}
            </p>
            <p className="muted">
              {cameWords(line)}
              {line.fetched !== '' && ` ${momentWords(line.fetched, formats)}`}; {line.observations} figures
              {line.sizeBytes > 0 && `, ${byteWords(line.sizeBytes)}`}; signature {signatureWords(line, feed)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function cameWords({ origin }: EditionLine): string {
  return origin === 'bundled' ? 'Came with the add-in' : 'Fetched';
}
