import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import { checkOptions } from "../../kernel/options.js";
import type { FrequencyBinOptions } from "./frequencyBinOptions.js";

/** One bin for each number of repeat purchases, and a last bin for all larger numbers, like "7+". */
export interface FrequencyBins {
  /** The index of the last bin: the smallest number of repeat purchases in it. */
  readonly last: number;
  /** The names of the bins. */
  readonly names: readonly string[];
  /** The index of the bin for a number of repeat purchases. */
  readonly binOf: (repeatPurchases: number) => number;
}

const largestLast = 10_000;

/** Makes the bins that the options ask for, or throws if an option is invalid. */
export function frequencyBins(options: FrequencyBinOptions | undefined): FrequencyBins {
  checkOptions(options, ["last"]);
  const last = numberFrom(options?.last ?? 7);
  if (!(Number.isSafeInteger(last) && last >= 1 && last <= largestLast)) {
    throw new InputError("last", last, `a whole number from 1 to ${largestLast}`);
  }
  return {
    last,
    names: Array.from({ length: last + 1 }, (_, bin) => (bin === last ? `${bin}+` : String(bin))),
    binOf: (repeatPurchases) => Math.min(repeatPurchases, last),
  };
}
