import { checkOptions } from "../../kernel/check.js";

/** Throws where options are no object, or are left out where they must not be. */
export function checkedOptions(options: unknown): void {
  checkOptions(options ?? null);
}
