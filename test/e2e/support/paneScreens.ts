import type { Frame } from 'playwright-core';

/** Goes to a tab of the pane. */
export async function goTo(
  pane: Frame,
  tab: 'Browse' | 'Build' | 'Compare' | 'Workbook' | 'Settings' | 'About',
): Promise<void> {
  await pane.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: tab }).click();
  if (tab === 'Browse') await pane.getByRole('searchbox').waitFor();
  else await pane.getByRole('heading', { level: 2, name: tab }).waitFor();
}

/** Picks the best of what a text finds. */
export async function pick(pane: Frame, box: string, text: string): Promise<void> {
  await pane.getByRole('combobox', { name: box }).fill(text);
  await pane.getByRole('listbox').getByRole('option').first().waitFor();
  await pane.getByRole('combobox', { name: box }).press('Enter');
}

/** Finds something by its name and opens its page. */
export async function openPageOf(pane: Frame, name: string): Promise<void> {
  await goTo(pane, 'Browse');
  await pane.getByRole('searchbox').fill(name);
  await pane.getByRole('searchbox').press('Enter');
  await pane.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  await pane.getByRole('heading', { name: 'Key figures' }).waitFor();
}

/** Goes to the Feeds screen by the header. */
export async function openFeeds(pane: Frame): Promise<void> {
  await pane
    .getByRole('banner')
    .getByRole('link', { name: /^Edition / })
    .click();
  await pane.getByRole('heading', { level: 2, name: 'Feeds' }).waitFor();
  await pane.getByRole('heading', { level: 3, name: 'In force' }).waitFor();
}

/** Every screen of the pane by name, and how one comes to it. */
export const paneScreens: Readonly<Record<string, (pane: Frame) => Promise<void>>> = {
  'first run': async (pane) => {
    await goTo(pane, 'Settings');
    await pane.getByRole('button', { name: 'Show it again' }).click();
    await pane.getByRole('button', { name: 'Skip' }).waitFor();
  },
  browse: async (pane) => {
    await pane.getByRole('button', { name: 'Skip' }).click();
    await pane.getByRole('combobox', { name: 'kind' }).waitFor();
  },
  'nothing found': async (pane) => {
    await pane.getByRole('searchbox').fill('neodimyumm');
    await pane.getByText('Nothing is called').waitFor();
    await pane.getByText('Nearest').waitFor();
  },
  material: (pane) => openPageOf(pane, 'NdPr'),
  facility: async (pane) => {
    await openPageOf(pane, '10X');
    for (const name of [/^Start/i, /^Location/i]) await pane.getByRole('button', { name }).first().click();
    await pane.getByText('Answers').first().waitFor();
  },
  company: async (pane) => {
    await openPageOf(pane, 'MP Materials');
    await pane.getByText('Figures as a table').click();
    await pane.getByText(/^\d+ sources? of the key figures/).click();
  },
  policy: (pane) => openPageOf(pane, 'Announcement No. 57 of 2025'),
  'build, empty': (pane) => goTo(pane, 'Build'),
  'build, searching': async (pane) => {
    await pane.getByRole('combobox', { name: 'What' }).fill('ndpr');
    await pane.getByRole('listbox').getByRole('option').first().waitFor();
  },
  build: async (pane) => {
    await pick(pane, 'What', 'NdPr');
    await pane.getByRole('region', { name: 'Preview' }).getByText('69').first().waitFor();
    await pane.getByRole('combobox', { name: 'Unit' }).selectOption('EUR/kg');
    await pane.getByRole('textbox', { name: 'Rate, USD per EUR' }).fill('x');
    await pane.getByText('is no rate').waitFor();
    await pane.getByText('The cell would show #VALUE!').waitFor();
  },
  'build, by hand': async (pane) => {
    await pane.getByRole('textbox', { name: 'Formula' }).fill('=REE.PRICE("NdPr")*2');
    await pane.getByText('This is not one call').waitFor();
    await pane.getByRole('button', { name: 'Copy formula' }).click();
    await pane.getByRole('heading', { name: 'Recent' }).waitFor();
  },
  'compare, empty': async (pane) => {
    await goTo(pane, 'Compare');
    // What another look at the pane has compared is there again.
    const anew = pane.getByRole('button', { name: 'Start anew' });
    if ((await anew.count()) > 0) await anew.click();
  },
  compare: async (pane) => {
    for (const name of ['MP Materials', 'Lynas']) await pick(pane, 'Add a row', name);
    for (const measure of ['nameplate capacity', 'start']) await pick(pane, 'Add a column', measure);
    await pane.getByRole('region', { name: 'Preview of the comparison' }).waitFor();
  },
  workbook: (pane) => goTo(pane, 'Workbook'),
  'workbook, checked': async (pane) => {
    await pane.getByRole('button', { name: 'Check the workbook' }).click();
    await pane.getByText('cell checked:').first().waitFor();
  },
  'workbook, frozen': async (pane) => {
    await pane.getByRole('button', { name: 'Freeze the workbook' }).click();
    await pane.getByText('frozen to values').first().waitFor();
    await pane.getByRole('button', { name: 'Thaw the workbook' }).click();
    await pane.getByText('formula restored').first().waitFor();
  },
  'workbook, sources': async (pane) => {
    await pane.getByRole('button', { name: 'Write the sources sheet' }).click();
    await pane.getByText('on REE sources').first().waitFor();
  },
  feeds: openFeeds,
  settings: (pane) => goTo(pane, 'Settings'),
  about: async (pane) => {
    await goTo(pane, 'About');
    await pane.getByText('Show them').click();
  },
};
