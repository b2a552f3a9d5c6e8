/** Words with one meaning each; glossary in docs/glossary.md. */
export const sourceKinds = [
  'government',
  'filing',
  'company',
  'research',
  'press',
  'digest',
  'briefing',
] as const;

/** What a user lays over the published data, the uppermost first: never published, never in the seeds. */
export const layerKinds = ['override', 'own data', 'price deck'] as const;
export type LayerKind = (typeof layerKinds)[number];

export type SourceKind = LayerKind | (typeof sourceKinds)[number];

export const retrievals = ['original', 'mirror', 'digest', 'transcription'] as const;

export const licences = [
  'public-domain',
  'open',
  'cc-by-4.0',
  'facts-only',
  'price-agency',
  'unclear',
] as const;

export const entityKinds = [
  'company',
  'facility',
  'material',
  'country',
  'region',
  'agency',
  'policy',
  'programme',
  'technology',
  'institution',
] as const;
export type EntityKind = (typeof entityKinds)[number];

export const stages = [
  'mining',
  'concentrate',
  'separation',
  'metal',
  'alloy',
  'magnet',
  'recycling',
] as const;

export const materialTypes = ['element', 'mixture', 'product'] as const;

/** `exact` is written as an empty cell in the seeds. */
export const bounds = ['exact', 'about', 'at-least', 'up-to', 'ask'] as const;
export type Bound = (typeof bounds)[number];

export const claimStatuses = ['actual', 'estimate', 'guidance', 'planned', 'proposed', 'projection'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** The life-cycle of a facility as a claim sees it. */
export const states = [
  'operating',
  'ramping',
  'commissioning',
  'construction',
  'announced',
  'possible',
  'pilot',
  'superseded',
] as const;
export type State = (typeof states)[number];

export const scopes = ['own', 'company-total', 'combined'] as const;
export type Scope = (typeof scopes)[number];

export const directions = ['output', 'input'] as const;

export const vatBases = ['in', 'ex', 'unstated'] as const;

export const bases = [
  'average',
  'spot',
  'assessment',
  'year-end',
  'list',
  'contract',
  'realized',
  'floor',
  'threshold',
  'unit value',
] as const;
/** With the basis of a user's own price deck, which stands in the workbook: "deck: ReeDeck". */
export type Basis = (typeof bases)[number] | 'deck';

/** Bases that are terms in force over a span, not observations of a market. */
export const termBases: readonly Basis[] = ['contract', 'floor', 'threshold'];

export const frequencies = ['annual', 'half-yearly', 'quarterly', 'monthly', 'quote', 'terms'] as const;

export const dimensions = [
  'price',
  'flow',
  'mass',
  'fraction',
  'time',
  'area',
  'date',
  'text',
  'count',
  'money',
] as const;
export type Dimension = (typeof dimensions)[number];

export const timings = ['period', 'date', 'standing'] as const;
export type Timing = (typeof timings)[number];

export const rankings = ['statistics', 'subject'] as const;

export const valueKinds = ['number', 'date', 'text'] as const;

export const eventKinds = [
  'equity',
  'equity-stake',
  'debt',
  'guarantee',
  'grant',
  'tax-credit',
  'incentive',
  'offtake',
  'supply',
  'prepayment',
  'acquisition',
  'joint-venture',
  'mou',
  'terms',
  'investment',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How far an event has come, by one source. */
export const stageNames = [
  'proposed',
  'conditional',
  'announced',
  'signed',
  'approved',
  'closed',
  'received',
  'superseded',
  'lapsed',
] as const;
export type StageName = (typeof stageNames)[number];

export const partyRoles = [
  'investor',
  'issuer',
  'lender',
  'borrower',
  'guarantor',
  'grantor',
  'grantee',
  'buyer',
  'seller',
  'acquirer',
  'target',
  'supplier',
  'customer',
  'partner',
  'advisor',
  'beneficiary',
] as const;

export const policyKinds = [
  'export-control',
  'price-floor',
  'tariff',
  'benchmark',
  'quota',
  'tax',
  'law',
  'executive-order',
  'partnership',
  'framework',
  'hearing',
  'funding-programme',
  'stockpile',
  'target',
] as const;

export const ownershipStatuses = ['closed', 'pending'] as const;
