/** One of the three sides that customers are scored on. */
export type RfmDimension = "recency" | "frequency" | "monetary";

/** All three, in their usual order. */
export const rfmDimensions: readonly RfmDimension[] = ["recency", "frequency", "monetary"];

/** Computes a value for each of the three. */
export function byDimension<Value>(
  compute: (dimension: RfmDimension) => Value,
): Record<RfmDimension, Value> {
  return {
    recency: compute("recency"),
    frequency: compute("frequency"),
    monetary: compute("monetary"),
  };
}
