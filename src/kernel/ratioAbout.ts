import type { Better } from "./better.js";
import type { Kind } from "./kind.js";
import type { Unit } from "./unit.js";

/** What a ratio measures, apart from its numbers. */
export interface RatioAbout<Metric extends string, Of extends Unit = Unit> {
  readonly metric: Metric;
  readonly kind: Exclude<Kind, "derived" | "total">;
  readonly unit: Of;
  readonly better: Better;
  readonly additive: "always" | "disjoint";
}
