import assert from 'node:assert/strict';
import { describeInBrowser, fixtureAddin } from './support/describeInBrowser.ts';

/* eslint no-restricted-properties: 'off' -- the tests play the add-in */
describeInBrowser('Excel.run with what is kept beside the cells', fixtureAddin, ({ openBlank }) => {
  it('keeps custom XML parts and finds them by namespace', async () => {
    const { addin } = await openBlank();
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const none = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
        const added = customXmlParts.add('<r xmlns="urn:a"><b id="1">ä</b></r>');
        customXmlParts.add('<other/>');
        added.load('id,namespaceUri');
        await context.sync();
        const only = customXmlParts.getByNamespace('urn:a').getOnlyItem();
        const before = only.getXml();
        only.setXml('<r xmlns="urn:a"/>');
        const after = customXmlParts.getItem(added.id).getXml();
        const scoped = customXmlParts.getByNamespace('urn:a');
        const count = scoped.getCount();
        const all = customXmlParts.getCount();
        customXmlParts.load('items/namespaceUri');
        await context.sync();
        const namespaces = customXmlParts.items.map(({ namespaceUri }) => namespaceUri);
        only.delete();
        const gone = customXmlParts.getItemOrNullObject(added.id);
        await context.sync();
        return {
          none: none.isNullObject,
          uri: added.namespaceUri,
          before: before.value,
          after: after.value,
          counts: [count.value, all.value],
          namespaces,
          gone: gone.isNullObject,
        };
      }),
    );
    assert.deepEqual(seen, {
      none: true,
      uri: 'urn:a',
      before: '<r xmlns="urn:a"><b id="1">ä</b></r>',
      after: '<r xmlns="urn:a"/>',
      counts: [1, 2],
      namespaces: ['urn:a', ''],
      gone: true,
    });
  });

  it('refuses XML that is not well-formed, and asks for one part only where there are several', async () => {
    const { addin } = await openBlank();
    const codes = await addin.evaluate(() =>
      Promise.all(
        [
          ({ customXmlParts }: Excel.Workbook) => customXmlParts.add('<a><b></a>'),
          ({ customXmlParts }: Excel.Workbook) => customXmlParts.add(''),
          ({ customXmlParts }: Excel.Workbook) =>
            customXmlParts.getByNamespace('urn:b').getOnlyItem().getXml(),
          ({ customXmlParts }: Excel.Workbook) => {
            customXmlParts.add('<a xmlns="urn:a"/>');
            customXmlParts.add('<a xmlns="urn:a"/>');
            customXmlParts.getByNamespace('urn:a').getOnlyItem().getXml();
          },
        ].map((run) =>
          Excel.run(async (context) => {
            run(context.workbook);
            await context.sync();
            return '';
          }).catch((thrown: unknown) => (thrown as OfficeExtension.Error).code),
        ),
      ),
    );
    assert.deepEqual(codes, ['InvalidArgument', 'InvalidArgument', 'ItemNotFound', 'InvalidOperation']);
  });

  it('keeps settings, dates among them, and properties', async () => {
    const { addin } = await openBlank();
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { settings, properties, worksheets } = context.workbook;
        settings.add('when', new Date(Date.UTC(2026, 10, 25)));
        settings.add('pin', { edition: '2026.11.23' });
        settings.add('pin', { edition: '2026.11.24' });
        properties.title = 'Model';
        properties.custom.add('Edition', '2026.11.23');
        const sheet = worksheets.getActiveWorksheet();
        sheet.customProperties.add('block', 'prices');
        await context.sync();
        const [when, pin] = [settings.getItem('when'), settings.getItem('pin')];
        when.load('value');
        pin.load('value');
        properties.load('title');
        const custom = properties.custom.getItem('edition');
        custom.load('value,type');
        const kept = sheet.customProperties.getItemOrNullObject('block');
        kept.load('value');
        settings.load('items/key');
        await context.sync();
        const keys = settings.items.map(({ key }) => key);
        settings.getItem('pin').delete();
        const count = settings.getCount();
        await context.sync();
        return [
          (when.value as Date).toISOString(),
          pin.value,
          properties.title,
          custom.value,
          custom.type,
          kept.value,
          keys,
          count.value,
        ] as unknown[];
      }),
    );
    assert.deepEqual(seen, [
      '2026-11-25T00:00:00.000Z',
      { edition: '2026.11.24' },
      'Model',
      '2026.11.23',
      'String',
      'prices',
      ['when', 'pin'],
      1,
    ]);
  });

  it('keeps how a sheet is printed', async () => {
    const { addin } = await openBlank();
    const seen = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
        pageLayout.orientation = 'Landscape';
        pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintArea('A1:D9');
        pageLayout.setPrintTitleRows('$1:$2');
        pageLayout.setPrintMargins('Inches', { left: 0.5, top: 1 });
        pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
        await context.sync();
        pageLayout.load('orientation,zoom,centerHorizontally,leftMargin,topMargin');
        pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
        const [area, titles] = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()];
        area.load('address');
        titles.load('address');
        const columns = pageLayout.getPrintTitleColumnsOrNullObject();
        await context.sync();
        return [
          pageLayout.orientation,
          pageLayout.zoom,
          pageLayout.centerHorizontally,
          [pageLayout.leftMargin, pageLayout.topMargin],
          pageLayout.headersFooters.defaultForAllPages.centerFooter,
          [area.address, titles.address, columns.isNullObject],
        ] as unknown[];
      }),
    );
    assert.deepEqual(seen, [
      'Landscape',
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
      true,
      [36, 72],
      'Page &P',
      ['Sheet1!A1:D9', 'Sheet1!1:2', true],
    ]);
  });
});
