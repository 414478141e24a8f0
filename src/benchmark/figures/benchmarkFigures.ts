import type { Benchmark } from "../definition/benchmark.js";
import { acquisitionFigures } from "./acquisitionFigures.js";
import { commerceFigures } from "./commerceFigures.js";
import { emailFigures } from "./emailFigures.js";
import { growthFigures } from "./growthFigures.js";
import { loyaltyFigures } from "./loyaltyFigures.js";
import { retentionFigures } from "./retentionFigures.js";
import { socialFigures } from "./socialFigures.js";
import { surveyFigures } from "./surveyFigures.js";
import { valueFigures } from "./valueFigures.js";
import { webFigures } from "./webFigures.js";

/**
 * The published figures that come with the library, each with its source and the years of its data.
 *
 * `findBenchmarks` searches them. It returns figures of the tiers `"secondary"` and `"rule of thumb"`
 * only if the query asks for these tiers.
 *
 * @example
 * benchmarkFigures.find(({ metric }) => metric === "cartAbandonmentRate").value; // 0.6386
 */
export const benchmarkFigures: readonly Benchmark[] = [
  ...socialFigures,
  ...webFigures,
  ...emailFigures,
  ...commerceFigures,
  ...acquisitionFigures,
  ...retentionFigures,
  ...valueFigures,
  ...surveyFigures,
  ...loyaltyFigures,
  ...growthFigures,
];
