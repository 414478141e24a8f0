import type { Fraction } from "../kernel/measure.js";
import type { WithoutCustomer } from "../stream/withoutCustomer.js";

/** The share of customers who ordered again, for each window. */
export type RepeatWithinRates = readonly (Fraction<"repeatWithin"> & WithoutCustomer)[];
