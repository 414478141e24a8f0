/**
 * The number that a driver's value stands for if it is a whole number of few digits, as most are; 0
 * if there is no value. Otherwise NaN: the value has to be read with more care.
 */
export function shortWhole(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isSafeInteger(value) ? value + 0 : Number.NaN;
  if (typeof value !== "string") return Number.NaN;
  const first = value.charCodeAt(0) === minus ? 1 : 0;
  // A double holds all numbers of 15 digits.
  if (value.length === first || value.length > 15) return Number.NaN;
  let number = 0;
  for (let place = first; place < value.length; place += 1) {
    const digit = value.charCodeAt(place) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return first === 1 ? 0 - number : number;
}

const minus = "-".charCodeAt(0);
const zero = "0".charCodeAt(0);
