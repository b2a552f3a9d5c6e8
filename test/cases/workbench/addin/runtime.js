/* global CustomFunctions, Excel, Office, document, window */
// The add-in of the workbench's own tests: functions whose answers the tests can steer.
const state = { edition: 1, calls: [], cancelled: [] };
window.fixture = state;

const note = (name, args) => state.calls.push([name, ...args]);

CustomFunctions.associate('DOUBLE', (value) => {
  note('DOUBLE', [value]);
  return value * 2;
});
CustomFunctions.associate('EDITIONED', (name) => {
  note('EDITIONED', [name]);
  return `${name} ${state.edition}`;
});
CustomFunctions.associate('GRID', (rows, columns) => {
  const width = columns ?? 2;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) => row * width + column + 1),
  );
});
CustomFunctions.associate('REFUSE', (code, message) => {
  const known = { '#N/A': 'notAvailable', '#VALUE!': 'invalidValue' }[code];
  if (known === undefined) throw new Error(message);
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[known], message);
});
CustomFunctions.associate('ARGUMENTS', (first, second, third) =>
  JSON.stringify([first, second, third]),
);
CustomFunctions.associate('LATER', (value) => {
  note('LATER', [value]);
  return new Promise((resolve) => {
    state.release = () => resolve(value);
  });
});
CustomFunctions.associate('STREAM', (start, invocation) => {
  let value = start;
  state.push = () => invocation.setResult((value += 1));
  invocation.onCanceled = () => state.cancelled.push(start);
  invocation.setResult(value);
});

Office.actions.associate('refresh', async (event) => {
  state.edition += 1;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3').setDirty();
    await context.sync();
  });
  event.completed();
});

Office.onReady(({ host, platform }) => {
  document.getElementById('state').textContent = `${host} ${platform}`;
});
