export type { LevelOption } from "../kernel/level.js";
export { type BootstrapInterval, bootstrapInterval } from "./bootstrapInterval.js";
export type { BootstrapOptions } from "./bootstrapOptions.js";
export { compareManyMeasures } from "./compareManyMeasures.js";
export { compareMeasures } from "./compareMeasures.js";
export type { ComparisonAmongMany } from "./comparisonAmongMany.js";
export type { ComparisonMethod } from "./comparisonMethod.js";
export { confidenceInterval } from "./confidenceInterval.js";
export type { ConfidenceOptions } from "./confidenceOptions.js";
export { decompose } from "./decompose.js";
export type { Decomposition } from "./decomposition.js";
export type { DifferenceWanted } from "./differenceWanted.js";
export type { ExpectedPoints } from "./expectedPoints.js";
export type { ExpectedProportion } from "./expectedProportion.js";
export type { GroupEffect } from "./groupEffect.js";
export type { Interval, IntervalMethod, NoInterval } from "./interval.js";
export {
  type MarginOfErrorAnswers,
  type MarginOfErrorInput,
  marginOfError,
} from "./marginOfError.js";
export type { MarginWanted } from "./marginWanted.js";
export type { MeasureComparison } from "./measureComparison.js";
export type { MeasuresByGroup } from "./measuresByGroup.js";
export { type RollUpOptions, rollUp } from "./rollUp.js";
export { type SampleSizeForInput, sampleSizeFor } from "./sampleSizeFor.js";
export type { SurveyedPopulation } from "./surveyedPopulation.js";
