import { developmentUrl } from '../manifestFor.mjs';

/** The place in the help page that tells of a function. Like the manifest it names the development server until webpack writes dist/. */
export function helpUrl(id: string): string {
  return `${developmentUrl}/help.html#${id}`;
}
