import assert from 'node:assert/strict';
import type { RichValue } from '../../../../src/workbench/engine/richValue.ts';
import { readCard } from '../../../../src/workbench/page/card/cardContent.ts';

const read = (rich: RichValue) => readCard(rich, (pattern, value) => `${value} as ${pattern}`);
const text = (basicValue: string, propertyMetadata: object = {}) => ({
  type: 'String',
  basicValue,
  propertyMetadata,
});
const line = (label: string, value: string, more: object = {}) => ({
  label,
  value,
  isNumber: false,
  sublabel: '',
  attribution: [],
  ...more,
});

describe('readCard(rich, format)', () => {
  it('follows the layout: title, subtitle, sections in their order, icon and provider', () =>
    assert.deepEqual(
      read({
        type: 'Entity',
        text: '10X',
        properties: {
          Name: text('10X'),
          Kind: text('facility'),
          Start: text('2028'),
          Capacity: { type: 'Double', basicValue: 7000, numberFormat: '#,##0' },
        },
        layouts: {
          compact: { icon: 'BuildingFactory' },
          card: {
            title: { property: 'Name' },
            subTitle: { property: 'Kind' },
            sections: [
              { layout: 'List', title: 'Key figures', properties: ['Capacity'] },
              { layout: 'List', title: 'When', properties: ['Start', 'Nothing'] },
              { layout: 'List', title: 'Empty', properties: [] },
            ],
          },
        },
        provider: { description: 'REE' },
      }),
      {
        icon: 'BuildingFactory',
        title: '10X',
        subTitle: 'facility',
        value: '',
        sections: [
          { title: 'Key figures', lines: [line('Capacity', '7000 as #,##0', { isNumber: true })] },
          { title: 'When', lines: [line('Start', '2028')] },
        ],
        provider: 'REE',
      },
    ));

  it('shows a number above its properties, with sublabels and sources', () => {
    const attribution = [
      { sourceText: 'USGS', sourceAddress: 'https://example.org/mcs' },
      { sourceText: 'Desk note' },
      { sourceText: 'Trap', sourceAddress: 'javascript:alert(1)' },
    ];
    const { title, value, sections } = read({
      type: 'Double',
      basicValue: 55,
      numberFormat: '0.00',
      properties: {
        Source: text('MCS 2026', { attribution, sublabel: 'page 144' }),
        Retrieved: text('today', { excludeFrom: { cardView: true } }),
      },
      layouts: { card: { title: 'Average price', sections: [{ properties: ['Source', 'Retrieved'] }] } },
    });
    assert.deepEqual([title, value], ['Average price', '55 as 0.00']);
    assert.deepEqual(sections, [
      {
        title: '',
        lines: [
          line('Source', 'MCS 2026', {
            sublabel: 'page 144',
            attribution: [
              { text: 'USGS', address: 'https://example.org/mcs' },
              { text: 'Desk note', address: '' },
              { text: 'Trap', address: '' },
            ],
          }),
        ],
      },
    ]);
  });

  it('lists all properties of an entity without a layout, and after its sections those in none', () => {
    const properties = { A: text('1'), B: 2, C: true, D: { type: 'Entity', text: 'inner' } };
    const labels = (rich: RichValue) =>
      read(rich).sections.map(({ title, lines }) => [title, ...lines.map(({ label }) => label)]);
    assert.deepEqual(labels({ type: 'Entity', text: 'x', properties }), [['', 'A', 'B', 'C', 'D']]);
    const layouts = { card: { sections: [{ title: 'First', properties: ['B'] }] } };
    assert.deepEqual(labels({ type: 'Entity', text: 'x', properties, layouts }), [
      ['First', 'B'],
      ['More', 'A', 'C', 'D'],
    ]);
    const [section] = read({ type: 'Entity', text: 'x', properties }).sections;
    assert.deepEqual(
      section?.lines.map(({ value }) => value),
      ['1', '2', 'TRUE', 'inner'],
    );
  });
});
