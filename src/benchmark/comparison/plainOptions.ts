import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";

/**
 * Passes options through; left out, they are an empty object.
 *
 * An array, or an instance of a class, is refused: its inherited fields would be lost wherever
 * options are copied.
 */
export function plainOptions<Options extends object>(
  options: Options | undefined,
): Partial<Options> {
  if (options === undefined) return {};
  if (isPlainObject(options)) return options;
  throw new InputError("options", options, "a plain object");
}
