import type { OneCurrency } from "../stream/oneCurrency.js";
import type { ChannelState } from "./channelState.js";

/** What is kept of the records seen so far. */
export interface ChannelTotalsState {
  /** The sums of each channel, by its name. */
  readonly channels: Map<string, ChannelState>;
  /** The currency of all records. */
  readonly currency: OneCurrency;
}
