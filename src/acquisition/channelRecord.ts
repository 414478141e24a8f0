import { amount, amountFromZero } from "../kernel/amount.js";
import { isAbsent } from "../kernel/check.js";
import type { Exact } from "../kernel/exact.js";
import { checkRecord } from "../kernel/record.js";
import { type CountFields, checkCounts } from "../stream/countFields.js";
import { type Channel, checkChannelName } from "./channel.js";

/** A part of what a channel cost and brought in: that of one day, one campaign or one country. */
export type ChannelRecord = Channel;

/** The counts of a record. */
export type ChannelRecordCount = "visits" | "leads" | "acquisitions" | "actions";

/** Which counts every record gives, and which it may leave out. */
export const channelCounts: CountFields<"acquisitions", "visits" | "leads" | "actions"> = {
  needed: ["acquisitions"],
  optional: ["visits", "leads", "actions"],
};

/** The money of a record. */
export interface ChannelRecordMoney {
  readonly cost: Exact;
  readonly revenue: Exact | undefined;
}

/** Checks a record, all but its currency, and reads its money. */
export function readChannelRecord(record: ChannelRecord): ChannelRecordMoney {
  checkRecord("record", record);
  checkChannelName("channel", record.channel);
  checkCounts(record, channelCounts);
  return {
    cost: amountFromZero(record, "cost"),
    revenue: isAbsent(record.revenue) ? undefined : amount(record, "revenue"),
  };
}
