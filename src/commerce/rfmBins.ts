import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { byDimension, type RfmDimension } from "./rfmDimension.js";

/** How many scores each dimension has. */
export type RfmBins = Readonly<Record<RfmDimension, number>>;

/** Reads how many scores there are: as many as `bins` says, else as `thresholds` make, else 5. */
export function readRfmBins(bins: unknown, thresholds: unknown): RfmBins {
  if (isAbsent(bins)) return binsOfThresholds(thresholds);
  if (typeof bins !== "object") {
    checkBins("bins", bins);
    return byDimension(() => bins);
  }
  return byDimension((dimension) => {
    const many = (bins as Partial<Record<RfmDimension, unknown>>)[dimension];
    checkBins(`bins.${dimension}`, many);
    return many;
  });
}

function checkBins(argument: string, bins: unknown): asserts bins is number {
  if (Number.isSafeInteger(bins) && (bins as number) >= 2 && (bins as number) <= 1000) return;
  throw new InputError(argument, bins, "a whole number from 2 to 1000");
}

/** The bins that thresholds make; those that are nested make as many in each cell as in the first. */
function binsOfThresholds(thresholds: unknown): RfmBins {
  return byDimension((dimension) => {
    let bounds = (thresholds as Partial<Record<RfmDimension, unknown>> | null | undefined)?.[
      dimension
    ];
    while (Array.isArray(bounds) && Array.isArray(bounds[0])) [bounds] = bounds as unknown[];
    return Array.isArray(bounds) ? bounds.length + 1 : 5;
  });
}
