import { InputError } from "./inputError.js";

/** A decimal number held exactly: units / 10^places. Units become a bigint where a double cannot hold them. */
export interface Exact {
  readonly units: number | bigint;
  readonly places: number;
}

/** Makes an exact number of units of 1/10^places. */
export function exactly(units: number | bigint, places: number): Exact {
  // The object is filled field by field. With a literal, code that V8 compiled while all units were
  // small integers would go on making objects of that shape, and larger units would have to be
  // converted at every read.
  const made = {} as { -readonly [Field in keyof Exact]: Exact[Field] };
  made.units = units;
  made.places = places;
  return made;
}

/** The limit below which every whole number is a double, and the sum of any two of them too. */
export const unitsLimit: number = 2 ** 52;

/** Decimal notation short enough for a double to keep every digit. */
export const shortNotation: RegExp = /^-?\d{1,10}(\.\d{1,5})?$/;

const powersOfTen: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/** The decimal that a finite double prints as: 0.1 is one tenth, not its binary neighbour. */
export function exact(value: number): Exact {
  for (let places = 0; places < powersOfTen.length; places += 1) {
    const units = wholeUnits(value, powersOfTen[places] as number);
    if (!Number.isNaN(units)) return exactly(units + 0, places);
  }
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  return normal(BigInt(whole + decimals), decimals.length - Number(exponent));
}

/** How many units of 1/scale a number is, or NaN if it is not a whole number of units. */
export function wholeUnits(value: number, scale: number): number {
  const units = Math.floor(value * scale + 0.5);
  // The check is safe: within the limit only one multiple of 1/scale can round to the value.
  const fits = units / scale === value && units < unitsLimit && units > -unitsLimit;
  return fits ? units : Number.NaN;
}

/** The sum of two numbers. */
export function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  const left = unitsAt(a, places);
  const right = unitsAt(b, places);
  if (typeof left === "number" && typeof right === "number") {
    const units = left + right;
    if (Number.isSafeInteger(units)) return exactly(units + 0, places);
  }
  return normal(BigInt(left) + BigInt(right), places);
}

/** The first number minus the second. */
export function minus(a: Exact, b: Exact): Exact {
  return plus(a, exactly(-b.units, b.places));
}

/** The product of two numbers. */
export function times(a: Exact, b: Exact): Exact {
  const places = a.places + b.places;
  if (typeof a.units === "number" && typeof b.units === "number") {
    const units = a.units * b.units;
    if (Number.isSafeInteger(units)) return exactly(units + 0, places);
  }
  return normal(BigInt(a.units) * BigInt(b.units), places);
}

/**
 * The double nearest to scale × a / b; b is not 0. Below 2.3e-308, where doubles are sparse, it may
 * be either of the two nearest doubles.
 */
export function exactQuotient(scale: number, a: Exact, b: Exact): number {
  const numerator = unitsAt(a, a.places + Math.max(0, b.places - a.places));
  const denominator = unitsAt(b, b.places + Math.max(0, a.places - b.places));
  if (typeof numerator === "number" && typeof denominator === "number") {
    const product = scale * numerator;
    if (Number.isSafeInteger(product)) return product / denominator;
  }
  return bigQuotient(BigInt(scale) * BigInt(numerator), BigInt(denominator));
}

/** The nearest double. */
export function toNumber(value: Exact): number {
  return exactQuotient(1, value, exactly(1, 0));
}

/** The nearest double; throws if the number is too large for a double. */
export function finiteNumber(argument: string, value: Exact): number {
  const nearest = toNumber(value);
  if (Number.isFinite(nearest)) return nearest;
  throw new InputError(argument, nearest, "small enough for a double");
}

/** Negative, zero or positive: -1, 0 or 1. */
export function sign({ units }: Exact): number {
  return units > 0 ? 1 : units < 0 ? -1 : 0;
}

/** All its digits, as plain decimal notation that reads back as the same number. */
export function toDecimalString({ units, places }: Exact): string {
  const digits = String(units < 0 ? -units : units).padStart(places + 1, "0");
  const point = digits.length - places;
  const whole = (units < 0 ? "-" : "") + digits.slice(0, point);
  return places === 0 ? whole : `${whole}.${digits.slice(point)}`;
}

/**
 * The units of a number at `wanted` places, which must not be fewer than its own; a bigint if a
 * double cannot hold them.
 */
function unitsAt({ units, places }: Exact, wanted: number): number | bigint {
  const more = wanted - places;
  if (more === 0) return units;
  if (typeof units === "number" && more < powersOfTen.length) {
    const raised = units * (powersOfTen[more] as number);
    if (Number.isSafeInteger(raised)) return raised;
  }
  return BigInt(units) * 10n ** BigInt(more);
}

function bigQuotient(numerator: bigint, denominator: bigint): number {
  if (denominator < 0n) return bigQuotient(-numerator, -denominator);
  // The numbers are shifted so that the quotient has about 72 bits. It is shifted back once it is a
  // double.
  const shift = 72 + 4 * (hexDigits(denominator) - hexDigits(numerator));
  const above = numerator << BigInt(Math.max(shift, 0));
  const below = denominator << BigInt(Math.max(-shift, 0));
  // A remainder has to leave a trace below the bits that a double keeps, for Number() to round right.
  const trace = above % below && (above < 0n ? -1n : 1n);
  const twice = Number((above / below) * 2n + trace);
  // The quotient is shifted back in two steps, since 2 ** shift itself may be too large for a
  // double.
  const half = shift >> 1;
  return twice / 2 ** (half + 1) / 2 ** (shift - half) + 0;
}

function hexDigits(value: bigint): number {
  return value.toString(16).length;
}

/** Writes a number without negative places, and as a double where a double can hold it. */
function normal(units: bigint, places: number): Exact {
  if (places < 0) return normal(units * 10n ** BigInt(-places), 0);
  const small = Number(units);
  return exactly(Number.isSafeInteger(small) ? small : units, places);
}
