import { InputError } from "../../kernel/inputError.js";
import { amountText } from "../values/amountText.js";
import type { DecimalSign } from "../values/decimalSign.js";
import { countReadings, type NumberReadings, numberReadings } from "../values/numberReadings.js";
import type { NumberText } from "../values/numberText.js";
import { moneyReadings } from "../values/readNumber.js";
import { shownSign } from "../values/shownSign.js";
import type { FieldSource } from "./fieldSource.js";
import type { PlacedCell } from "./placedCells.js";

/** How the number of a field is read, if it is one. */
const readingsOf: Readonly<Record<string, ((text: string) => NumberReadings) | undefined>> = {
  count: countReadings,
  decimal: numberReadings,
  score: numberReadings,
  amount: moneyReadings,
};

/** The decimal sign of all numbers that the fields need; `undefined` if it does not matter. */
export function signOfNumbers(
  sources: readonly FieldSource[],
  cellsAt: (places: readonly number[]) => Iterable<PlacedCell>,
): DecimalSign | undefined {
  return shownSign(
    (function* numbers(): Generator<NumberText> {
      for (const { reading, rule, main, minus, times } of sources) {
        const readings = readingsOf[reading];
        if (readings === undefined || rule.choices !== undefined) continue;
        yield* textsOf(cellsAt([main, minus]), readings);
        yield* textsOf(cellsAt([times]), numberReadings);
      }
    })(),
  );
}

/** Throws if amounts carry the signs of different currencies. */
export function checkMarks(cells: Iterable<PlacedCell>): void {
  let known: PlacedCell | undefined;
  for (const one of cells) {
    const mark = amountText(String(one.cell)).mark;
    if (mark === "") continue;
    if (known !== undefined && amountText(String(known.cell)).mark !== mark) {
      const expected = `an amount in the currency of "${known.cell}" (${known.argument})`;
      throw new InputError(one.argument, one.cell, expected);
    }
    known ??= one;
  }
}

function* textsOf(
  cells: Iterable<PlacedCell>,
  readings: (text: string) => NumberReadings,
): Generator<NumberText> {
  for (const { argument, cell } of cells) {
    if (typeof cell === "string") yield { argument, text: cell, readings: readings(cell) };
  }
}
