import type { Stated } from "../../kernel/stated.js";
import type { TimeSpan } from "../../kernel/timeSpan.js";
import type { Timestamp } from "../../kernel/timestamp.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";

/** How subscriptions are counted, whatever the period. */
export interface SubscriptionOptions extends Stated {
  /**
   * Whether a customer who pays nothing counts. `"leave-out"`, the default, counts the customers who pay
   * at the moment asked, where subscriptions give their revenue. `"count"` counts everybody with a
   * subscription, and the measures say so: `free: "counted"`.
   */
  readonly free?: "leave-out" | "count" | null | undefined;
  /** The length of time that the revenue of the totals is for; a month by default. */
  readonly revenuePer?: TimeUnit | TimeSpan | null | undefined;
  /**
   * If a customer's subscription begins less than this after another has ended, the two are one: a
   * payment was retried, or the customer changed plans.
   */
  readonly gap?: TimeSpan | TimeUnit | null | undefined;
  /** When the data end. KPIs of a period that ends later have no value, for the reason `"immature"`. */
  readonly asOf?: Timestamp | null | undefined;
}

/** The names of {@link SubscriptionOptions}. */
export const subscriptionOptionNames = [
  "free",
  "revenuePer",
  "gap",
  "asOf",
  "history",
  "definition",
] as const;
