import * as z from 'zod/mini';
import { changesSchema } from '../header/changes.ts';
import { editionsSchema } from '../header/editions.ts';
import { latestSchema } from '../header/latest.ts';
import { signatureSchema } from '../header/signature.ts';
import { editionSchema } from './editionSchema.ts';

const schemas = {
  latest: [latestSchema, 'latest.json: the newest edition of a feed'],
  signature: [
    signatureSchema,
    'latest.sig.json and editions/index.sig.json: the signature over the file beside it',
  ],
  editions: [editionsSchema, 'editions/index.json: every edition that was published'],
  edition: [editionSchema, 'editions/<edition>.json: an edition as dictionary-encoded columns'],
  changes: [changesSchema, 'changes/<edition>.json: what an edition says otherwise than the one before'],
} as const;

/** A JSON Schema for each kind of JSON file, by its path. They admit fields that they do not know. */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schemas).map(([name, [schema, title]]) => [
      `schema/${name}.schema.json`,
      { title, ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) },
    ]),
  );
}
