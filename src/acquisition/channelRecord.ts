import { type Amount, amount, amountFromZero } from "../kernel/amount.js";
import { countIfAny, isAbsent, real } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Exact } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";

/**
 * What one channel cost and brought in: on one day, in one campaign or in one country.
 *
 * Leave out a number that is not known, and do not set it to 0: the record then counts only in the
 * KPIs that do not need the number. Platforms that share a conversion between channels report
 * fractions.
 */
export interface ChannelRecord {
  /** The name of the channel. */
  readonly channel: string;
  /** The money that was spent on it. */
  readonly cost: Amount;
  /** The visits that it brought. */
  readonly visits?: Count | null | undefined;
  /** The leads that it brought; attributed ones may be fractions. */
  readonly leads?: number | bigint | null | undefined;
  /** The customers that it won; attributed ones may be fractions. */
  readonly acquisitions: number | bigint;
  /** How often it led to an action that you have defined, such as a download; attributed ones may be fractions. */
  readonly actions?: number | bigint | null | undefined;
  /** The revenue attributed to it. */
  readonly revenue?: Amount | null | undefined;
  /** The currency of its money; all channels and records that are put together name the same one. */
  readonly currency?: string | null | undefined;
}

/** The money of a record. */
export interface ChannelRecordMoney {
  readonly cost: Exact;
  readonly revenue: Exact | undefined;
}

/** Checks a record, all but its currency, and reads its money. */
export function readChannelRecord(record: ChannelRecord): ChannelRecordMoney {
  checkRecord("record", record);
  checkChannelName("channel", record.channel);
  real(record, "acquisitions");
  countIfAny(record, "visits");
  if (!isAbsent(record.leads)) real(record, "leads");
  if (!isAbsent(record.actions)) real(record, "actions");
  return {
    cost: amountFromZero(record, "cost"),
    revenue: isAbsent(record.revenue) ? undefined : amount(record, "revenue"),
  };
}

/** Throws if the value is not the name of a channel. */
export function checkChannelName(argument: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") {
    throw new InputError(argument, value, "a non-empty string");
  }
}
