import { InputError } from "../../kernel/inputError.js";
import type { DecimalSign } from "./decimalSign.js";
import type { NumberText } from "./numberText.js";

/**
 * The decimal sign of the numbers of a file.
 *
 * `1,234.50` and `12.5` have a point, `1.234,50` and `12,5` a comma, and `1,234` may be either. One
 * number that shows its sign decides for all. Throws if two numbers show different signs, or if no
 * number shows one and it would matter.
 */
export function shownSign(numbers: Iterable<NumberText>): DecimalSign | undefined {
  let shown: NumberText | undefined;
  let open: NumberText | undefined;
  for (const number of numbers) {
    const { ".": point, ",": comma } = number.readings;
    if (point !== undefined && comma !== undefined) {
      if (point !== comma) open ??= number;
    } else if (point !== undefined || comma !== undefined) {
      if (shown !== undefined && signOf(shown) !== signOf(number)) {
        const expected = `a number with the decimal sign "${signOf(shown)}", as "${shown.text}" in ${shown.argument}`;
        throw new InputError(number.argument, number.text, expected);
      }
      shown ??= number;
    }
  }
  if (shown !== undefined) return signOf(shown);
  if (open === undefined) return undefined;
  const expected =
    "a number whose decimal sign can be told; no number of the file shows it, so say it in the option decimal";
  throw new InputError(open.argument, open.text, expected);
}

function signOf({ readings }: NumberText): DecimalSign {
  return readings["."] === undefined ? "," : ".";
}
