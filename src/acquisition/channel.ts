import type { Defined } from "../kernel/defined.js";
import type { WithFractions } from "../kernel/withFractions.js";
import type { ChannelKnown } from "./channelKnown.js";
import type { ChannelRecord } from "./channelRecord.js";

/** What one channel cost and brought in over one period: typed in, or the totals of its records. */
export interface Channel extends ChannelRecord, Defined, WithFractions {
  /** The sums that a KPI divides if some records of the channel lack a field that the KPI needs. */
  readonly known?: ChannelKnown | null | undefined;
}
