import { isAbsent } from "../kernel/check.js";
import { checkOptions } from "../kernel/options.js";
import { type Periods, periodsOf } from "../kernel/periods.js";
import { periodsOfKey } from "../kernel/periodsOfKey.js";
import type { KeyOptions } from "./keyOptions.js";
import { periodOptionNames } from "./periodOptions.js";

/**
 * The periods that the options name, or if they name no `period`, the periods that the key itself
 * belongs to.
 */
export function periodsNamedBy(key: string, options: KeyOptions | undefined): Periods {
  checkOptions(options, periodOptionNames);
  const { period, weekStart, yearStart } = options ?? {};
  // Without `yearStart` any month but January will do, here 2: keys of fiscal years follow each
  // other in the same way, whatever month the years begin in.
  return isAbsent(period)
    ? periodsOfKey("key", key, yearStart ?? 2)
    : periodsOf({ period, weekStart, yearStart });
}
