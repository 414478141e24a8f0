import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";

/** Throws if options that are required are missing, or if one has a name that is not known. */
export function checkedOptions(options: unknown, known: readonly string[]): void {
  if (options === undefined) throw new InputError("options", options, "a plain object");
  checkOptions(options, known);
}
