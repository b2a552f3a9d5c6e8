import HtmlPlugin from 'html-webpack-plugin';
import { scriptsOf } from './chunkBudget.mjs';

/** A webpack plugin: the page fetches a lazy chunk while its first script is still on the way. */
export class PreloadChunk {
  /** @param {string} name of the chunk */
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('PreloadChunk', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('PreloadChunk', (page) => {
        const links = scriptsOf(compilation, this.name).map((href) => ({
          tagName: 'link',
          attributes: { rel: 'preload', as: 'script', fetchpriority: 'low', href },
          voidTag: true,
          meta: {},
        }));
        return { ...page, headTags: [...page.headTags, ...links] };
      });
    });
  }
}
