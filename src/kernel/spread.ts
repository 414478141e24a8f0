import type { Fields } from "./check.js";
import type { Spread } from "./measure.js";

/** What a measure carries of the spread of its parts, where the totals it is made of have it. */
export function spreadOf(
  input: Fields<"spread">,
  metric: string,
): { readonly spread?: Spread } | undefined {
  const spread = (input?.spread as Readonly<Record<string, Spread>> | null | undefined)?.[metric];
  return spread && { spread };
}

/** Spreads by measure, without those whose squares have passed the largest double. */
export function finiteSpreads<Metric extends string>(
  spreads: Readonly<Record<Metric, Spread>>,
): { readonly [Of in Metric]?: Spread } {
  const kept = Object.entries<Spread>(spreads).filter(
    ([, { numeratorSquares, denominatorSquares, products }]) =>
      Number.isFinite(numeratorSquares) &&
      Number.isFinite(denominatorSquares) &&
      Number.isFinite(products),
  );
  return Object.fromEntries(kept) as { readonly [Of in Metric]?: Spread };
}
