import type { Attribution } from "./attribution.js";

/** A row of orders with the channel that gets the credit. */
export type Attributed<Row> = Omit<Row, keyof Attribution> & Attribution;
