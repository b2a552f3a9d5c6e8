import { gzipSync } from 'node:zlib';

/** A webpack plugin: fails the build where the code of an entry, gzipped and without data, weighs more than its budget. */
export class ChunkBudget {
  /** @param {Record<string, number>} budgetsKb entry name → kB that it may weigh before anything lazy is loaded */
  constructor(budgetsKb) {
    this.budgetsKb = budgetsKb;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ChunkBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ChunkBudget', stage }, (assets) => {
        for (const [entry, budgetKb] of Object.entries(this.budgetsKb)) {
          const weightKb = gzippedKb(initialCode(compilation, entry).map((file) => assets[file]));
          const report = `${entry}: ${weightKb.toFixed(1)} kB gzip of ${budgetKb} kB`;
          if (weightKb > budgetKb) {
            compilation.errors.push(new compiler.webpack.WebpackError(`Over budget. ${report}`));
          } else {
            compilation.getLogger('ChunkBudget').info(report);
          }
        }
      });
    });
  }
}

/** The scripts that load with the entry; chunks that hold data only are not counted. */
function initialCode(compilation, entry) {
  const { chunks = [] } = compilation.entrypoints.get(entry) ?? {};
  return chunks
    .filter((chunk) => chunk.name !== 'data')
    .flatMap((chunk) => [...chunk.files].filter((file) => file.endsWith('.js')));
}

function gzippedKb(sources) {
  return sources.reduce((bytes, source) => bytes + gzipSync(source.buffer()).length, 0) / 1000;
}
