/** Where the add-in is served while it is developed: as written in manifest.xml. */
export const developmentUrl = 'https://localhost:3000';

/** The manifest, or the functions.json, of an add-in served at `url`; as it is where none is given. */
export function manifestFor(manifest, url = developmentUrl) {
  return manifest.replaceAll(developmentUrl, url.replace(/\/+$/, ''));
}
