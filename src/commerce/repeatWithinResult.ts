import type { Fraction } from "../kernel/fraction.js";
import type { WithoutCustomer } from "../stream/withoutCustomer.js";

/** The share of customers who ordered again, for each window. */
export type RepeatWithinResult = readonly (Fraction<"repeatWithin"> & WithoutCustomer)[];
