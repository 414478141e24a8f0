/** Which touches before an order get the credit for it. */
export type AttributionModel = "first" | "last" | "last-non-direct" | "linear";
