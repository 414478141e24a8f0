import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { numberFrom } from "../kernel/numberFrom.js";
import { byDimension, type RfmDimension } from "./rfmDimension.js";

/** How many scores each dimension has. */
export type RfmBins = Readonly<Record<RfmDimension, number>>;

/**
 * Reads how many scores there are: the number in `bins`, or else the number that `thresholds` make,
 * or else 5.
 */
export function readRfmBins(bins: unknown, thresholds: unknown): RfmBins {
  if (isAbsent(bins)) return binsOfThresholds(thresholds);
  if (typeof bins !== "object") {
    const many = readMany("bins", bins);
    return byDimension(() => many);
  }
  return byDimension((dimension) => {
    const many = (bins as Partial<Record<RfmDimension, unknown>>)[dimension];
    return readMany(`bins.${dimension}`, many);
  });
}

function readMany(argument: string, bins: unknown): number {
  const many = numberFrom(bins) as number;
  if (Number.isSafeInteger(many) && many >= 2 && many <= 1000) return many;
  throw new InputError(argument, bins, "a whole number from 2 to 1000");
}

/**
 * The number of bins that thresholds make. With nested thresholds, the first cell decides it for
 * all cells.
 */
function binsOfThresholds(thresholds: unknown): RfmBins {
  return byDimension((dimension) => {
    let bounds = (thresholds as Partial<Record<RfmDimension, unknown>> | null | undefined)?.[
      dimension
    ];
    while (Array.isArray(bounds) && Array.isArray(bounds[0])) [bounds] = bounds as unknown[];
    return Array.isArray(bounds) ? bounds.length + 1 : 5;
  });
}
