import { checkOptions } from "../kernel/options.js";
import { type Periods, periodsOf } from "../kernel/periods.js";
import { periodsOfKey } from "../kernel/periodsOfKey.js";
import { type PeriodOptions, periodOptionNames } from "./periodOptions.js";

/** The periods of a key: those that the options name, or else those that the key itself names. */
export function periodsNamedBy(key: string, options: Partial<PeriodOptions> | undefined): Periods {
  checkOptions(options, periodOptionNames);
  const { period, weekStart, yearStart } = options ?? {};
  // Keys of fiscal years follow each other in the same way, whatever month they begin in.
  return period === undefined
    ? periodsOfKey("key", key, yearStart ?? 2)
    : periodsOf({ period, weekStart, yearStart });
}
