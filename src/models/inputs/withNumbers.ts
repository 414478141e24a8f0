import { numberFrom } from "../../kernel/numberFrom.js";

/**
 * The same object, or a copy with numbers instead of bigints, which databases return for counts.
 */
export function withNumbers<Fields extends object>(given: Fields): Fields {
  const entries = Object.entries(given);
  const numbers = entries.map(([name, value]) => [name, numberFrom<unknown>(value)] as const);
  const isSame = entries.every(([, value], place) => Object.is(value, numbers[place]?.[1]));
  return isSame ? given : (Object.fromEntries(numbers) as Fields);
}
