import type { Amount } from "../kernel/amount.js";
import type { Known } from "../kernel/known.js";

/**
 * What a KPI of a channel divides where some records of the channel lack a field that it needs: the
 * sums over those that have it, and how many records were left out.
 */
export interface ChannelKnown {
  /** Over the records that give their visits. */
  readonly conversionRate?: Known<Readonly<Record<"acquisitions" | "visits", number>>>;
  /** Over the records that give their leads. */
  readonly leadConversionRate?: Known<Readonly<Record<"acquisitions" | "leads", number>>>;
  /** Over the records that give their actions. */
  readonly costPerAction?: Known<
    Readonly<Record<"cost", Amount>> & Readonly<Record<"actions", number>>
  >;
  /** Over the records that give their leads. */
  readonly costPerLead?: Known<
    Readonly<Record<"cost", Amount>> & Readonly<Record<"leads", number>>
  >;
  /** Over the records that give their revenue. */
  readonly channelEfficiency?: Known<Readonly<Record<"revenue" | "cost", Amount>>>;
}
