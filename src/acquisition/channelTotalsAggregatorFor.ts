import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { checkOptions } from "../kernel/options.js";
import type { Aggregator } from "../stream/aggregator.js";
import type { ChannelRecord } from "./channelRecord.js";
import type { ChannelTotals } from "./channelTotals.js";
import { channelTotalsAggregator } from "./channelTotalsAggregator.js";
import type { ChannelTotalsState } from "./channelTotalsState.js";

/**
 * The aggregator {@link channelTotalsAggregator}, with a definition that states what was counted,
 * and how.
 *
 * The totals of each channel carry the definition, and so does every measure made of them. A saved
 * state does not hold the definition: restore a state with an aggregator that was made with the
 * same definition.
 *
 * @param options - The `definition`, such as `{ attribution: "7-day click" }`.
 * @returns An aggregator of records of channels.
 * @throws {@link InputError} If an option is unknown, or a part of the definition is not a text or a finite number.
 *
 * @example
 * const records = [{ channel: "search", cost: 300, acquisitions: 7.5 }];
 * const byClick = channelTotalsAggregatorFor({ definition: { attribution: "7-day click" } });
 * const { total } = channelReport(aggregate(records, byClick));
 * total.costPerAcquisition.value; // 40
 * total.costPerAcquisition.definition; // { attribution: "7-day click" }
 */
export function channelTotalsAggregatorFor(
  options: Defined,
): Aggregator<ChannelRecord, ChannelTotalsState, ChannelTotals[]> {
  checkOptions(options, ["definition"]);
  const stated = definitionOf(options);
  return {
    ...channelTotalsAggregator,
    result: (state) =>
      channelTotalsAggregator.result(state).map((totals) => ({ ...totals, ...stated })),
  };
}
