import type { Exact } from "../kernel/exact.js";
import type { ChannelKnown } from "./channelKnown.js";

/** The KPIs of the report that need a field which a channel may leave out. */
export type DividedMetric = Exclude<keyof ChannelKnown, "costPerLead">;

/** The two numbers that a KPI divides, and how much was left out of them. */
export interface Divided {
  readonly numerator: Exact;
  readonly denominator: Exact;
  /** How many records of a channel, or channels of the total, lack a field that the KPI needs. */
  readonly leftOut: number;
}
