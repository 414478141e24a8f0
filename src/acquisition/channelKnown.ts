import type { Amount } from "../kernel/amount.js";
import type { Known } from "../kernel/known.js";

/**
 * The sums that a KPI of a channel divides if some records of the channel lack a field that the KPI
 * needs. They are the sums over the records that have the field, with the number of records that
 * were left out.
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
