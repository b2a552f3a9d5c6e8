const texts: Readonly<Record<string, string>> = {
  prices: 'Claims on prices: averages, quotes, list and contract prices, floors, what sellers realized.',
  capacities:
    'Claims on what plants, companies and countries can make or take in, or plan to. Not to be added up.',
  production: 'Claims on what was made, by plant, company or country.',
  reserves: 'Claims on reserves.',
  deals: 'Events: investments, loans, grants, supply agreements. Sum amount_counted, of one currency.',
  milestones: 'Starts, developments and stages of deals by date.',
  policies: 'Claims on controls, laws, tariffs, quotas and frameworks.',
  facilities: 'Mines and plants.',
  companies: 'Companies with their owners and facilities.',
  materials: 'Elements, mixtures and products.',
  sources: 'Every source, with what is known of its licence.',
  claims: 'Every claim of every measure, with its source.',
};

/** What a table holds, in a sentence. */
export function tableText(name: string): string {
  return texts[name] ?? '';
}
