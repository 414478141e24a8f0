export type { LevelOption } from "../kernel/level.js";
export {
  type BootstrapInterval,
  type BootstrapOptions,
  bootstrapInterval,
} from "./bootstrapInterval.js";
export type { ComparisonMethod } from "./comparedEvidence.js";
export { type ComparisonAmongMany, compareManyMeasures } from "./compareManyMeasures.js";
export { compareMeasures, type MeasureComparison } from "./compareMeasures.js";
export { type ConfidenceOptions, confidenceInterval } from "./confidenceInterval.js";
export {
  type Decomposition,
  decompose,
  type GroupEffect,
  type MeasuresByGroup,
} from "./decompose.js";
export type { ExpectedPoints, ExpectedProportion } from "./expectedAnswers.js";
export type { Interval, IntervalMethod, NoInterval } from "./interval.js";
export type { SurveyedPopulation } from "./marginByAnswers.js";
export {
  type MarginOfErrorAnswers,
  type MarginOfErrorInput,
  marginOfError,
} from "./marginOfError.js";
export { type RollUpOptions, rollUp } from "./rollUp.js";
export {
  type DifferenceWanted,
  type MarginWanted,
  type SampleSizeForInput,
  sampleSizeFor,
} from "./sampleSizeFor.js";
