import type { TemplateInput } from '../template.ts';

/** How NdPr is split, for CONVERT. */
const ndprSplit = '"NdPr 75:25 by metal"';

/** Assumptions that more than one template makes; each may say its label, unit or origin more closely. */
export const assumptions = {
  rareEarthShare: {
    label: 'Rare-earth share of the magnet',
    unit: 'by mass',
    value: 0.3,
    format: '0.0%',
    from: 'Rule of thumb from outside the dataset.',
    name: 'REE_rare_earth_share',
  },
  ndprShare: {
    label: 'NdPr share of the rare earths',
    unit: 'by mass',
    value: 1,
    format: '0.0%',
    from: 'From outside the dataset: 100% leaves no room for Dy and Tb.',
    name: 'REE_NdPr_share',
  },
  yield: {
    label: 'Yield from oxide to magnet',
    unit: 'by mass',
    value: 1,
    format: '0.0%',
    from: 'From outside the dataset: 100% is no loss.',
    name: 'REE_yield',
  },
  massFraction: {
    label: 'Mass fraction of metal in the oxide',
    unit: 't/t',
    value: `=REE.CONVERT(1,"t NdPr oxide","t NdPr metal",${ndprSplit})`,
    format: '0.0000',
    from: 'Standard atomic weights, NdPr 75:25 by metal.',
    name: 'REE_mass_fraction',
  },
  vatRate: {
    label: 'VAT rate',
    unit: 'of price',
    value: '=INDEX(REE.TABLE("policies","China; kind=tax; status=in force when reported","value",FALSE),1)',
    format: '0%',
    from: 'VAT on rare earth sales in China (REE.TABLE, policies).',
    name: 'REE_VAT_rate',
  },
} satisfies Record<string, TemplateInput>;
