import { InputError } from "../../kernel/inputError.js";
import type { Kind } from "../../kernel/kind.js";

/**
 * Throws if a bare figure cannot be a value of its KPI, for example because it is in percent by
 * mistake.
 */
export function checkFigure(argument: string, figure: number | undefined, kind: Kind): void {
  if (kind !== "proportion" || figure === undefined || (figure >= 0 && figure <= 1)) return;
  throw new InputError(argument, figure, "a fraction from 0 to 1 (5 % is 0.05)");
}
