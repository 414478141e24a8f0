/** @module engagement-metrics */

export * from "./acquisition/index.js";
export * from "./commerce/index.js";
export * from "./email/index.js";
export * from "./feedback/index.js";
export * from "./format/index.js";
export * from "./growth/index.js";
export type { Amount, DecimalValue } from "./kernel/amount.js";
export type { InMoney } from "./kernel/inMoney.js";
export { InputError } from "./kernel/inputError.js";
export type { Known } from "./kernel/known.js";
export type {
  Better,
  Definition,
  Fraction,
  Kind,
  Measure,
  Percentage,
  Ratio,
  Reason,
  Spread,
  Total,
  Unit,
} from "./kernel/measure.js";
export type { OverPeriod } from "./kernel/overPeriod.js";
export type { Timestamp } from "./kernel/timestamp.js";
export type { TimeUnit } from "./kernel/timeUnit.js";
export * from "./loyalty/index.js";
export * from "./period/index.js";
export * from "./retention/index.js";
export * from "./score/index.js";
export * from "./social/index.js";
export * from "./statistics/index.js";
export * from "./stream/index.js";
export * from "./survey/index.js";
export * from "./value/index.js";
export * from "./web/index.js";
