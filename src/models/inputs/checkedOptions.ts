import { checkOptions } from "../../kernel/check.js";

/** Throws if options that are required are missing or are not an object. */
export function checkedOptions(options: unknown): void {
  checkOptions(options ?? null);
}
