import { gzipSync } from 'node:zlib';

/** A webpack plugin: fails the build where the code of a chunk, gzipped and without data, weighs more than its budget. */
export class ChunkBudget {
  /** @param {Record<string, number>} budgetsKb name of an entry or a lazy chunk → kB that it may weigh with all that loads together with it */
  constructor(budgetsKb) {
    this.budgetsKb = budgetsKb;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ChunkBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ChunkBudget', stage }, (assets) => {
        for (const [name, budgetKb] of Object.entries(this.budgetsKb)) {
          const files = codeOf(compilation, name);
          const weightKb = gzippedKb(files.map((file) => assets[file]));
          const report = `${name}: ${weightKb.toFixed(1)} kB gzip of ${budgetKb} kB`;
          if (files.length === 0 || weightKb > budgetKb) {
            const what = files.length === 0 ? `No chunk is called ${name}` : `Over budget. ${report}`;
            compilation.errors.push(new compiler.webpack.WebpackError(what));
          } else {
            compilation.getLogger('ChunkBudget').info(report);
          }
        }
      });
    });
  }
}

/** The scripts that load with a named entry or lazy chunk; chunks that hold data only are not counted. */
function codeOf(compilation, name) {
  const { chunks = [] } = compilation.namedChunkGroups.get(name) ?? {};
  return chunks
    .filter((chunk) => chunk.name !== 'data')
    .flatMap((chunk) => [...chunk.files].filter((file) => file.endsWith('.js')));
}

function gzippedKb(sources) {
  return sources.reduce((bytes, source) => bytes + gzipSync(source.buffer()).length, 0) / 1000;
}
