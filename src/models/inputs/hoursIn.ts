import type { ModelTimeUnit } from "../model/modelTimeUnit.js";

/** The hours in each time unit, all exact: a year is 12 months, 4 quarters and 365.25 days. */
export const hoursIn: Readonly<Record<ModelTimeUnit, number>> = {
  hour: 1,
  day: 24,
  week: 168,
  month: 730.5,
  quarter: 2191.5,
  year: 8766,
};
