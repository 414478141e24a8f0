import type { Fragment } from "../text/fragment.js";
import { bridgedSpells } from "./bridgedSpells.js";
import type { QueryPeriod } from "./queryPeriod.js";
import { rowsAsSpells } from "./rowsAsSpells.js";
import type { SubscriptionSource } from "./subscriptionSource.js";

/** The spells of customers, with gaps bridged if the period has a gap. */
export function subscriptionSpells(source: SubscriptionSource, period: QueryPeriod): Fragment {
  return period.gap === 0 ? rowsAsSpells(source, period) : bridgedSpells(source, period);
}
