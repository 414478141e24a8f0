import type { Id } from "../../kernel/id.js";
import type { SpellChange } from "./spellChange.js";

/** What a record of a subscription is made of. */
export interface SubscriptionParts {
  readonly customerId: Id;
  readonly subscriptionId: Id | undefined;
  readonly currency: string | null | undefined;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly SpellChange[];
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
}
