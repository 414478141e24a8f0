export type { WeekStart } from "../kernel/periods.js";
export { type FillPeriodsOptions, fillPeriods } from "./fillPeriods.js";
export { type PeriodBounds, periodBounds } from "./periodBounds.js";
export { periodKey } from "./periodKey.js";
export { periodKeys } from "./periodKeys.js";
export type { PeriodOptions } from "./periodOptions.js";
