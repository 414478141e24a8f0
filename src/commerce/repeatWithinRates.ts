import type { Fraction } from "../kernel/fraction.js";
import type { WithoutCustomer } from "../stream/withoutCustomer.js";

/** The share of customers who ordered again, for each window. */
export type RepeatWithinRates = readonly (Fraction<"repeatWithin"> & WithoutCustomer)[];
