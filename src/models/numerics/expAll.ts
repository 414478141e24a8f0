/** A tuple of numbers by its length. */
interface Numbers {
  readonly 2: readonly [number, number];
  readonly 3: readonly [number, number, number];
  readonly 4: readonly [number, number, number, number];
}

/** e to the power of each coordinate of a point: the parameters of a model from their logarithms. */
export function expAll<Length extends keyof Numbers>(
  point: Float64Array,
  length: Length,
): Numbers[Length] {
  return Array.from({ length }, (_, i) =>
    Math.exp(point[i] as number),
  ) as unknown as Numbers[Length];
}
