import { checkOptions } from "../../kernel/options.js";

/** Passes options through, once their names are known; left out, they are an empty object. */
export function plainOptions<Options extends object>(
  options: Options | undefined,
  known: readonly (string & keyof Options)[],
): Partial<Options> {
  checkOptions(options, known);
  return options ?? {};
}
