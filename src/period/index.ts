export type { WeekStart, YearStart } from "../kernel/periods.js";
export { type FillPeriodsOptions, fillPeriods } from "./fillPeriods.js";
export { type PeriodBounds, periodBounds } from "./periodBounds.js";
export { periodKey } from "./periodKey.js";
export { periodKeys } from "./periodKeys.js";
export type { PeriodOptions } from "./periodOptions.js";
export { type PeriodsBetweenOptions, periodsBetween } from "./periodsBetween.js";
export { previousPeriod } from "./previousPeriod.js";
export { samePeriodLastYear } from "./samePeriodLastYear.js";
