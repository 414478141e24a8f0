import type { Tier } from "../../src/benchmark/definition/tier.js";

/** A row of the collected figures, as it stands in the file. */
export interface FigureRow {
  readonly metric: string;
  readonly variant: string;
  readonly industry: string;
  readonly region: string;
  readonly channel: string;
  readonly statistic: string;
  readonly value: string;
  readonly unit: string;
  readonly dataYear: string;
  readonly sample: string;
  readonly definition: string;
  readonly source: string;
  readonly url: string;
  readonly tier: Tier;
  readonly note: string;
}
