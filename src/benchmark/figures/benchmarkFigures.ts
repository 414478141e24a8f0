import type { Benchmark } from "../definition/benchmark.js";
import { acquisitionFigures } from "./acquisitionFigures.js";
import { acquisitionFigures2026 } from "./acquisitionFigures2026.js";
import { commerceFigures } from "./commerceFigures.js";
import { commerceFigures2026 } from "./commerceFigures2026.js";
import { emailFigures } from "./emailFigures.js";
import { emailFigures2026 } from "./emailFigures2026.js";
import { growthFigures } from "./growthFigures.js";
import { loyaltyFigures } from "./loyaltyFigures.js";
import { retentionFigures } from "./retentionFigures.js";
import { retentionFigures2026 } from "./retentionFigures2026.js";
import { socialFigures } from "./socialFigures.js";
import { socialFigures2026 } from "./socialFigures2026.js";
import { withSuccessors } from "./supersessions.js";
import { surveyFigures } from "./surveyFigures.js";
import { surveyFigures2026 } from "./surveyFigures2026.js";
import { valueFigures } from "./valueFigures.js";
import { valueFigures2026 } from "./valueFigures2026.js";
import { webFigures } from "./webFigures.js";
import { webFigures2026 } from "./webFigures2026.js";

/**
 * The published figures that come with the library, each with its source and the years of its data,
 * the newest first.
 *
 * `findBenchmarks` searches them. It returns figures of the tiers `"secondary"` and `"rule of thumb"`
 * only if the query asks for these tiers. Figures that a newer edition replaced stay in the list and
 * name it in `supersededBy`.
 *
 * @example
 * benchmarkFigures.find(({ metric, source }) => metric === "cartAbandonmentRate" && source.title.startsWith("Baymard")).value; // 0.7022
 */
export const benchmarkFigures: readonly Benchmark[] = withSuccessors(
  [
    ...socialFigures2026,
    ...webFigures2026,
    ...emailFigures2026,
    ...commerceFigures2026,
    ...acquisitionFigures2026,
    ...retentionFigures2026,
    ...valueFigures2026,
    ...surveyFigures2026,
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
  ].sort((a, b) => (b.dataYears?.to ?? 0) - (a.dataYears?.to ?? 0)),
);
