import { checkOptions } from "../../kernel/options.js";

/**
 * Returns the options, or throws if they have an unknown name. Options that are left out are an
 * empty object.
 */
export function plainOptions<Options extends object>(
  options: Options | undefined,
  known: readonly (string & keyof Options)[],
): Partial<Options> {
  checkOptions(options, known);
  return options ?? {};
}
