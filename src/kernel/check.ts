import type { Count } from "./count.js";
import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";
import { numberFrom } from "./numberFrom.js";

/**
 * Reads a count: a whole number from 0 up. If it is a part of `whole`, it must be at most `most`.
 */
export function count<Name extends string>(
  input: Fields<Name>,
  name: Name,
  most: number = Infinity,
  whole?: string,
): number {
  const received: unknown = input?.[name];
  const value = (typeof received === "bigint" ? Number(received) : received) as number;
  const isCount = Number.isSafeInteger(value) && value >= 0;
  // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
  if (isCount && value <= most) return value + 0;
  throw new InputError(
    name,
    received,
    isCount ? `at most ${whole} (${most})` : "a whole number from 0 up",
  );
}

/** Reads a count that may be left out, in which case it is 0. */
export function countIfAny<Name extends string>(
  input: Fields<Name>,
  name: Name,
  most?: number,
  whole?: string,
): number {
  return isAbsent(input?.[name]) ? 0 : count(input, name, most, whole);
}

/**
 * Reads the counts of a whole and of a part of it, and returns the whole less the part. Throws if
 * one of them is not a whole number from 0 up, or the part is larger than the whole.
 */
export function countWithout<Whole extends string, Part extends string>(
  input: Fields<Whole | Part>,
  whole: Whole,
  part: Part,
): number {
  const all = count<Whole>(input, whole);
  return all - count<Part>(input, part, all, whole);
}

/** Reads a finite number from 0 up. If it is a part of `whole`, it must be at most `most`. */
export function real<Name extends string>(
  input: Fields<Name>,
  name: Name,
  most: number = Infinity,
  whole?: string,
): number {
  const received: unknown = input?.[name];
  const value = numberFrom(received) as number;
  const isReal = Number.isFinite(value) && value >= 0;
  if (isReal && value <= most) return value + 0;
  throw new InputError(
    name,
    received,
    isReal ? `at most ${whole} (${most})` : "a finite number from 0 up",
  );
}

/** A count that was checked, as a number; 0 where it is left out. */
export function plainCount(value: Count | null | undefined): number {
  return typeof value === "number" ? value : Number(value ?? 0);
}

/** Whether an optional field is left out: databases and JSON write null where there is no value. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Reads a fraction from 0 to 1; `absent` stands in where the field is left out. */
export function fraction<Name extends string>(
  input: Fields<Name>,
  name: Name,
  absent?: number,
): number {
  const value = (input?.[name] ?? absent) as number;
  if (Number.isFinite(value) && value >= 0 && value <= 1) return value + 0;
  throw new InputError(name, input?.[name], "a fraction from 0 to 1 (5 % is 0.05)");
}

/** Reads one of the named options; `absent` stands in where the field is left out. */
export function choice<Name extends string, Option extends string | number | boolean>(
  input: Fields<Name>,
  name: Name,
  options: readonly Option[],
  absent?: Option,
): Option {
  const received: unknown = input?.[name] ?? absent;
  const value = (typeof received === "bigint" ? Number(received) : received) as Option;
  if (options.includes(value)) return value;
  throw new InputError(name, received, `one of ${options.join(", ")}`);
}

/** Returns the iterable, or throws if it does not work in `for … of`. Text is refused too. */
export function iterable<Item>(argument: string, value: Iterable<Item>): Iterable<Item> {
  if (Object(value) === value && typeof value[Symbol.iterator] === "function") return value;
  throw new InputError(argument, value, "an iterable");
}

/** Throws if options are given and are not an object: `3` is refused, `{ scale: 3 }` is not. */
export function checkOptions(options: unknown = {}): void {
  if (Object(options) !== options) throw new InputError("options", options, "an object");
}

/**
 * Whether a value is an object of named values: not an array, a Map, a Date or an instance of a class.
 *
 * An object of another realm, such as a vm context or a frame, has its own `Object.prototype`,
 * which inherits from nothing, just like ours.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (isAbsent(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another window, worker or context has another `Object.prototype`, which also has
  // no prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
