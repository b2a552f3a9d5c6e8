import { capacityPipeline } from './capacityPipeline.ts';
import { capitalIntensity } from './capitalIntensity.ts';
import { countrySupply } from './countrySupply.ts';
import { dealLog } from './dealLog.ts';
import { floorMonitor } from './floorMonitor.ts';
import { magnetFeed } from './magnetFeed.ts';
import { margins } from './margins.ts';
import { mineToMagnet } from './mineToMagnet.ts';
import { policyTimeline } from './policyTimeline.ts';
import { priceDeck } from './priceDeck.ts';
import { priceHistory } from './priceHistory.ts';
import { producers } from './producers.ts';
import { rateTable } from './rateTable.ts';
import type { Template } from './template.ts';

export type { FeedKind, Feeds, Template, TemplateInput } from './template.ts';

/** Every template, in the order in which they are offered. */
export const templates: readonly Template[] = [
  producers,
  priceHistory,
  capacityPipeline,
  dealLog,
  policyTimeline,
  countrySupply,
  floorMonitor,
  magnetFeed,
  mineToMagnet,
  margins,
  capitalIntensity,
  priceDeck,
  rateTable,
];
