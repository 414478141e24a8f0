import { checkOptions, real } from "../../kernel/check.js";
import { levelOf } from "../../kernel/level.js";
import type { ToleranceOptions } from "./toleranceOptions.js";

/** The options, checked. */
export function readCertainty(options?: ToleranceOptions): {
  readonly sure: { readonly level: number; readonly independent?: boolean | undefined };
  readonly tolerance: number;
} {
  checkOptions(options);
  return {
    sure: { level: levelOf(options ?? {}), independent: options?.independent },
    tolerance: options?.tolerance === undefined ? 0.1 : real(options, "tolerance"),
  };
}
