import { FeedProblem } from '../feedProblem.ts';
import { feedFormat } from '../header/latest.ts';
import type * as z from 'zod/mini';
import { parseJson } from './parseJson.ts';

/** Reads a file whose first word is its format. Throws a `FeedProblem` naming the field that is wrong. */
export function parseHeader<S extends z.ZodMiniType>(
  schema: S,
  bytes: Uint8Array,
  file: string,
): z.output<S> {
  const value = parseJson(bytes, file);
  checkFormat(value, file);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { path, ...issue } = result.error.issues[0]!;
  const found = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const expected =
    issue.code === 'invalid_type' ? `not a valid ${issue.expected}` : 'which is not as docs/feed.md says';
  throw new FeedProblem(
    'schema',
    `${file}: ${path.join('.') || 'the file'} is ${shown(found)}, ${expected}.`,
  );
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60);
}

function checkFormat(value: unknown, file: string): void {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > feedFormat)
    throw new FeedProblem(
      'format',
      `${file} has format ${format}; this version reads up to format ${feedFormat}.`,
      'Update the add-in.',
    );
}
