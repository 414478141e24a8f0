import { type Exact, exact, plus } from "../kernel/exact.js";
import type { ScaledComponent } from "./scaledComponent.js";
import type { ScoreComponent } from "./scoreComponent.js";

/** A weighted mean of components, and the effect of each component on it. */
export interface WeightedMean {
  readonly value: number;
  readonly effectOf: (
    component: ScaledComponent,
  ) => Pick<ScoreComponent, "contribution" | "scoreWithout" | "sensitivity">;
}

/** The sum of the weights of components. */
export function weightOf(components: readonly { readonly weight: Exact }[]): Exact {
  return components.map(({ weight }) => weight).reduce(plus, exact(0));
}
