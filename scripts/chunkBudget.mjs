import { gzipSync } from 'node:zlib';

/** A webpack plugin: fails the build where the code of chunks, gzipped and without data, weighs more than its budget. */
export class ChunkBudget {
  /**
   * @param {readonly { readonly chunks: readonly string[], readonly budgetKb: number }[]} budgets names of entries or lazy
   *   chunks, in the order in which they are loaded → kB that they may weigh, with all that loads together with them and
   *   has not come with chunks named before
   */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ChunkBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ChunkBudget', stage }, (assets) => {
        const loaded = new Set();
        for (const { chunks, budgetKb } of this.budgets) {
          const name = chunks.join(' + ');
          const missing = chunks.find((chunk) => !compilation.namedChunkGroups.has(chunk));
          const files = chunks.flatMap((chunk) => scriptsOf(compilation, chunk));
          const added = [...new Set(files)].filter((file) => !loaded.has(file));
          for (const file of added) loaded.add(file);
          const weightKb = gzippedKb(added.map((file) => assets[file]));
          const report = `${name}: ${weightKb.toFixed(1)} kB gzip of ${budgetKb} kB`;
          if (missing !== undefined || weightKb > budgetKb) {
            const what = missing === undefined ? `Over budget. ${report}` : `No chunk is called ${missing}`;
            compilation.errors.push(new compiler.webpack.WebpackError(what));
          } else {
            compilation.getLogger('ChunkBudget').info(report);
          }
        }
      });
    });
  }
}

/** The scripts that load with a named entry or lazy chunk. */
function scriptsOf(compilation, name) {
  const { chunks = [] } = compilation.namedChunkGroups.get(name) ?? {};
  return chunks.flatMap((chunk) => [...chunk.files].filter((file) => file.endsWith('.js')));
}

function gzippedKb(sources) {
  return sources.reduce((bytes, source) => bytes + gzipSync(source.buffer()).length, 0) / 1000;
}
