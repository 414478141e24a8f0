import { type Exact, exactly } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";

/**
 * Reads what `toDecimalString` wrote of a number from 0 up. It stands here since importing
 * kernel/amount would also load decimal.js.
 */
export function savedDecimal(argument: string, saved: unknown): Exact {
  const [digits, decimals] =
    typeof saved === "string" ? (/^\d+(?:\.(\d+))?$/.exec(saved) ?? []) : [];
  if (digits === undefined) throw new InputError(argument, saved, "a decimal number from 0 up");
  return exactly(BigInt(digits.replace(".", "")), decimals?.length ?? 0);
}
