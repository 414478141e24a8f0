import type { Fragment } from "../text/fragment.js";
import type { SubscriptionSource } from "./subscriptionSource.js";

/** The exact sum of what rows of the table bring in. */
export function sumOfWorth({ dialect, isWide }: SubscriptionSource, worth: Fragment): Fragment {
  return isWide ? dialect.sumOfWide(worth) : dialect.sum(worth);
}
