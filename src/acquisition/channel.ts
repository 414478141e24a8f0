import type { Amount } from "../kernel/amount.js";
import type { Count } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";

/** What one channel cost and brought in over one period. */
export interface Channel {
  /** The name of the channel. */
  readonly channel: string;
  /** The money that was spent on it. */
  readonly cost: Amount;
  /** The visits that it brought. */
  readonly visits?: Count | null | undefined;
  /** The leads that it brought. */
  readonly leads?: Count | null | undefined;
  /** The customers that it won. */
  readonly acquisitions: Count;
  /** How often it led to an action that you have defined, such as a download. */
  readonly actions?: Count | null | undefined;
  /** The revenue attributed to it. */
  readonly revenue?: Amount | null | undefined;
  /** The currency of its money; all channels and records that are put together name the same one. */
  readonly currency?: string | null | undefined;
}

/** Throws if the value is not the name of a channel. */
export function checkChannelName(argument: string, value: unknown): asserts value is string {
  if (typeof value !== "string" || value === "") {
    throw new InputError(argument, value, "a non-empty string");
  }
}
