import type { OrderTotalsState } from "./orderTotalsState.js";

/** What is kept of the lines seen so far. */
export type OrderLineTotalsState = OrderTotalsState;
