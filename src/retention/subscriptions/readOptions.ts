import { choice, isAbsent } from "../../kernel/check.js";
import { checkUnstated } from "../../kernel/checkUnstated.js";
import { definitionOf } from "../../kernel/definition.js";
import type { Fields } from "../../kernel/fields.js";
import { historyPart, readHistory } from "../../kernel/history.js";
import type { Stated } from "../../kernel/stated.js";
import { millisecondsOf, minutesOf } from "../../kernel/timeSpan.js";
import type { SubscriptionOptions } from "./subscriptionOptions.js";

/** The options of {@link SubscriptionOptions}, without `asOf`, in the form that computing needs. */
export interface ReadOptions {
  /** Whether customers who pay nothing count as customers. */
  readonly countsFree: boolean;
  /** The length of time that the revenue of the totals is for, in minutes. */
  readonly revenuePer: number;
  /** Gaps shorter than this are bridged, in milliseconds; 0 if no gap is bridged. */
  readonly gap: number;
  /** The fields that the totals pass on to the measures. */
  readonly stated: Stated;
  /** A name for the options that decide what is kept of a subscription; empty for the defaults. */
  readonly name: string;
}

const month = 43_830; // In minutes.

/** Reads the options. */
export function readOptions(options: Fields<keyof SubscriptionOptions>): ReadOptions {
  const free = choice(options, "free", ["leave-out", "count"], "leave-out");
  if (free === "leave-out") checkUnstated(options, "free", "the option `free` says it");
  const isGiven = (name: "revenuePer" | "gap"): boolean => !isAbsent(options?.[name]);
  const revenuePer = isGiven("revenuePer") ? minutesOf("revenuePer", options?.revenuePer) : month;
  const gap = isGiven("gap") ? millisecondsOf("gap", options?.gap) : 0;
  return {
    countsFree: free === "count",
    revenuePer,
    gap,
    stated: {
      ...historyPart(readHistory(options, "in-data")),
      ...definitionOf(options, free === "count" ? { free: "counted" } : undefined),
    },
    name: [
      gap === 0 ? "" : `,gap ${gap}`,
      revenuePer === month ? "" : `,revenue per ${revenuePer}`,
    ].join(""),
  };
}
