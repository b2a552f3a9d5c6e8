import { HeadlessWorkbook } from '../support/headlessWorkbook.ts';
it('perf', async function () {
  this.timeout(200000);
  const b = new HeadlessWorkbook(['Sheet1', 'Other']);
  const s = b.first;
  const t = async (l: string, f: () => unknown) => {
    const t0 = performance.now();
    const r = await f();
    console.log(
      l,
      Math.round(performance.now() - t0),
      'ms',
      r === undefined ? '' : JSON.stringify(r).slice(0, 100),
    );
  };
  await t('write 20000 formulas', () =>
    b.batch(() => {
      s.GetRange('A1:T1000').Formulas = Array.from({ length: 1000 }, (_, r) =>
        Array.from({ length: 20 }, (__, c) => `=ROW()+COLUMN()+${r}*${c}`),
      );
    }),
  );
  await t('calculated', () => b.calculated());
  await t('read values', async () => {
    await s.GetRange('A1:T1000').Values;
  });
  await t('read formulas', async () => {
    await s.GetRange('A1:T1000').Formulas;
  });
  await t('read text', async () => {
    await s.GetRange('A1:T1000').Text;
  });
  b.sheet.log.clear();
  await t('dirty 2000', () =>
    b.batch(() => {
      for (let i = 0; i < 2000; i += 1) s.GetCell(i % 1000, i < 1000 ? 3 : 7).SetDirty();
    }),
  );
  await t('calculated', () => b.calculated());
  console.log(
    b.sheet.log.list('dirtied', 'add-in').length,
    b.sheet.log.list('recalculated', 'add-in').length,
  );
  await t('used', async () => (await s.GetUsedRange(null)).Address);
  await t('write 20000 values', () =>
    b.batch(() => {
      s.GetRange('A1:T1000').Values = Array.from({ length: 1000 }, (_, r) =>
        Array.from({ length: 20 }, (__, c) => r * c),
      );
    }),
  );
  await t('undo', () => b.sheet.undo());
  b.close();
});
