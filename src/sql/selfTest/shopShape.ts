import type { TimeKind } from "./timeKinds.js";

/** How a table holds times and money. */
export interface ShopShape {
  readonly time: TimeKind;
  readonly money: "cents" | "decimal" | "double";
}
