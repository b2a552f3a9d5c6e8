import type { StyleName } from '../layout/layout.ts';

const text = '#242424';
const muted = '#616161';
const ground = '#F3F1F9';
const line = '#6750A4';
const hairline = '#BDBDBD';
const link = '#0563C1';
const inputText = '#0000FF';
const inputGround = '#FFF8DC';

/** How inserted tables look: quiet, with numbers and their headers to the right. */
export function styleCells(range: Excel.Range, style: StyleName): void {
  const { font } = range.format;
  switch (style) {
    case 'title':
      font.bold = true;
      font.size = 12;
      font.color = text;
      break;
    case 'heading':
      font.bold = true;
      font.color = text;
      break;
    case 'note':
      font.size = 9;
      font.color = muted;
      break;
    case 'wrapped':
      range.format.wrapText = true;
      range.format.verticalAlignment = 'Bottom';
      break;
    case 'units':
      font.size = 9;
      font.color = muted;
      range.format.horizontalAlignment = 'Right';
      break;
    case 'header':
      font.bold = true;
      font.color = text;
      range.format.fill.color = ground;
      border(range, 'EdgeBottom', line);
      break;
    case 'numberHeader':
      range.format.horizontalAlignment = 'Right';
      break;
    case 'link':
      font.size = 9;
      font.color = link;
      font.underline = 'Single';
      break;
    case 'input':
      // Blue, as models mark what is typed in.
      font.color = inputText;
      range.format.fill.color = inputGround;
      break;
    case 'total':
      font.bold = true;
      border(range, 'EdgeTop', hairline);
      break;
    case 'lastLine':
      border(range, 'EdgeBottom', hairline);
      break;
  }
}

function border(range: Excel.Range, edge: 'EdgeTop' | 'EdgeBottom', color: string): void {
  const one = range.format.borders.getItem(edge);
  one.style = 'Continuous';
  one.weight = 'Thin';
  one.color = color;
}
