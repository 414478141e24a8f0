import { checkOptions } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { FrequencyBinOptions } from "./frequencyBinOptions.js";

/** The bins of repeat purchases 0, 1, … up to the last, "7+". */
export interface FrequencyBins {
  readonly last: number;
  /** What each is called. */
  readonly names: readonly string[];
  /** In which one a customer is. */
  readonly binOf: (repeatPurchases: number) => number;
}

const most = 10_000;

/** The bins that the options ask for. */
export function frequencyBins(options: FrequencyBinOptions | undefined): FrequencyBins {
  checkOptions(options);
  const { last = 7 } = options ?? {};
  if (!(Number.isSafeInteger(last) && last >= 1 && last <= most)) {
    throw new InputError("last", last, `a whole number from 1 to ${most}`);
  }
  return {
    last,
    names: Array.from({ length: last + 1 }, (_, bin) => (bin === last ? `${bin}+` : String(bin))),
    binOf: (repeatPurchases) => Math.min(repeatPurchases, last),
  };
}
