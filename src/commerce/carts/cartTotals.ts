import type { Definition } from "../../kernel/definition.js";
import type { CartOddities } from "./cartOddities.js";

/** How many carts there were and what became of them; {@link cartAbandonmentRate} takes it. */
export interface CartTotals {
  /** Carts that had the whole time to be bought. */
  readonly carts: number;
  /** The carts among them that were bought in that time. */
  readonly purchases: number;
  /** The carts among them that were bought later, and so count as abandoned. */
  readonly purchasedLate: number;
  /** Carts whose time is not over, bought or not; they are neither in `carts` nor in `purchases`. */
  readonly open: number;
  /** The open carts that have been bought. */
  readonly openPurchased: number;
  /** Carts that began before `from`, or not before `to`. */
  readonly outside: number;
  /** Carts and open carts that several visitors used: ids that visitors share make two carts one. */
  readonly severalVisitors: number;
  /** The ids whose events do not fit together. */
  readonly oddities: CartOddities;
  /** How long a cart has to be bought, and what the caller stated. */
  readonly definition: Definition;
}
