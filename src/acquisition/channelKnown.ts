import type { Amount } from "../kernel/amount.js";
import type { Known } from "../kernel/known.js";

/**
 * What a KPI of a channel divides where some records of the channel lack a field that it needs: the
 * sums over those that have it, and how many records were left out.
 */
export interface ChannelKnown {
  /** Over the records that give their visits. */
  readonly conversionRate?: Known<{ readonly acquisitions: number; readonly visits: number }>;
  /** Over the records that give their leads. */
  readonly leadConversionRate?: Known<{ readonly acquisitions: number; readonly leads: number }>;
  /** Over the records that give their actions. */
  readonly costPerAction?: Known<{ readonly cost: Amount; readonly actions: number }>;
  /** Over the records that give their leads. */
  readonly costPerLead?: Known<{ readonly cost: Amount; readonly leads: number }>;
  /** Over the records that give their revenue. */
  readonly channelEfficiency?: Known<{ readonly revenue: Amount; readonly cost: Amount }>;
}
