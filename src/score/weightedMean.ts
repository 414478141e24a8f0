import { type Exact, exact, plus } from "../kernel/exact.js";
import type { ScaledComponent } from "./readComponent.js";

/** A weighted mean of components, and what each of them does to it. */
export interface WeightedMean {
  readonly value: number;
  readonly effectOf: (component: ScaledComponent) => Effect;
}

/** What one component does to a mean. */
export interface Effect {
  readonly contribution: number | null;
  readonly scoreWithout: number | null;
  readonly sensitivity: number | null;
}

/** All their weight. */
export function weightOf(components: readonly { readonly weight: Exact }[]): Exact {
  return components.map(({ weight }) => weight).reduce(plus, exact(0));
}
