import { Button } from '@fluentui/react-button';
import { useRef, useState } from 'react';
import type { OwnDraft, OwnTables } from '../../feed/index.ts';
import { TextField } from '../pick/textField.tsx';

interface AddProps {
  readonly tables: OwnTables;
  readonly onFile: (file: File) => void;
  readonly onFetch: (job: ReturnType<OwnTables['fetch']>) => void;
}

/** A file from this computer, chosen or dropped, or an https address. */
export function AddTable({ tables, onFile, onFetch }: AddProps) {
  const input = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  return (
    <>
      <div className="actions">
        <Button size="small" onClick={() => input.current?.click()}>
          Add a file
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          aria-label="A CSV or JSON file"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
        <span className="muted dropHint">or drop it here: CSV or JSON</span>
      </div>
      <form
        className="fetchTable"
        onSubmit={(event) => {
          event.preventDefault();
          onFetch(tables.fetch(address));
        }}
      >
        <TextField
          label="or from an https address"
          placeholder="https://…/prices.csv"
          value={address}
          onChange={setAddress}
        />
        <Button size="small" type="submit" disabledFocusable={address.trim() === ''}>
          Fetch
        </Button>
      </form>
    </>
  );
}

/** A file as a draft; nobody reads more of it than is taken. */
export async function draftOfFile(file: File): Promise<OwnDraft> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { file: file.name, bytes, origin: { kind: 'file' }, replaces: '' };
}
