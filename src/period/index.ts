export type { PeriodOptions } from "./calendar.js";
export { type FillPeriodsOptions, fillPeriods } from "./fillPeriods.js";
export { type PeriodBounds, periodBounds } from "./periodBounds.js";
export { periodKey } from "./periodKey.js";
export { periodKeys } from "./periodKeys.js";
export type { WeekStart } from "./periods.js";
