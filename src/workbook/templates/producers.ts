import { comparisonSheet } from '../sheets/comparison/comparisonSheet.ts';
import type { Template } from './template.ts';

const names = [
  'MP Materials',
  'Lynas',
  'Energy Fuels',
  'USA Rare Earth',
  'Neo Performance Materials',
  'Noveon Magnetics',
  'e-VAC Magnetics',
  'JL MAG',
];
const measures = [
  'nameplate capacity: NdPr oxide',
  'nameplate capacity: NdPr oxide, announced',
  'nameplate capacity: NdFeB magnets',
  'nameplate capacity: NdFeB magnets, announced',
  'revenue',
];

/** The comparison sheet with a set of producers to begin with. */
export const producers: Template = {
  id: 'producers',
  label: 'Producers side by side',
  purpose: 'What producers have built, plan and earn, with the date of each figure and what is disputed.',
  inputs: [
    {
      label: 'Date',
      unit: '',
      value: '',
      format: '',
      from: 'Blank: the latest of each figure.',
      name: 'REE_date',
    },
    {
      label: 'Names',
      unit: '',
      value: names.join(', '),
      format: '',
      from: 'A choice to begin with.',
      name: '',
    },
    {
      label: 'Measures',
      unit: '',
      value: measures.join(', '),
      format: '',
      from: 'A choice to begin with.',
      name: '',
    },
  ],
  takes: [],
  plan: () => ({
    ...comparisonSheet({
      label: 'Producers side by side',
      names,
      measures: measures.map((measure) => ({ measure, unit: '' })),
      date: null,
      mode: 'formula',
      charted: 3,
    }),
    kind: 'template',
  }),
};
