import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import { ChunkBudget } from './scripts/chunkBudget.mjs';

const target = 'es2021';
const functionsBudgetKb = 60;

export default function config(env, { mode = 'production' }) {
  requireHttps(env.url);
  return {
    mode,
    target: ['web', target],
    devtool: 'source-map',
    entry: { runtime: './src/runtime.ts' },
    output: {
      path: resolve('dist'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, tsconfig: './tsconfig.json' } },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target, legalComments: 'external' })],
      splitChunks: {
        cacheGroups: {
          data: { test: /[\\/]build[\\/]edition\.json$/, name: 'data', chunks: 'all', enforce: true },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      new CopyPlugin({ patterns: [{ from: 'build/functions.json' }, { from: 'build/edition.json' }] }),
      ...(mode === 'production' ? [new ChunkBudget({ runtime: functionsBudgetKb })] : []),
    ],
    stats: { preset: 'errors-warnings', assets: true, loggingDebug: [], logging: 'info', modules: false },
  };
}

/** `--env url=https://host/path`: where the add-in will be served. */
function requireHttps(url) {
  if (url !== undefined && !/^https:\/\/[^/\s]+(\/\S*)?$/.test(url)) {
    throw new Error(
      `--env url=${url}: an add-in is served over https, e.g. --env url=https://example.org/ree`,
    );
  }
}
