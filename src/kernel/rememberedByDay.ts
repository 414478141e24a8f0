// The days from 1970 to 2149 are kept in arrays, which are faster to look up than a Map.
const blockBits = 9;
const blockCount = 128;

/** Wraps a function of a day, in days since 1970-01-01, so that it computes each day only once. */
export function rememberedByDay<Value extends object | string | number>(
  workOut: (day: number) => Value,
): (day: number) => Value {
  const blocks = Array.from({ length: blockCount }, (): (Value | undefined)[] => []);
  const otherDays = new Map<number, Value>();
  return (day) => {
    const block = blocks[day >> blockBits];
    if (block === undefined) {
      const known = otherDays.get(day) ?? workOut(day);
      otherDays.set(day, known);
      return known;
    }
    if (block.length === 0) block.push(...new Array<undefined>(1 << blockBits).fill(undefined));
    return (block[day & ((1 << blockBits) - 1)] ??= workOut(day));
  };
}
