import { Decimal } from "decimal.js";
import type { DecimalValue } from "./decimalValue.js";
import { type Exact, exact, exactly, shortNotation, sign } from "./exact.js";
import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";
import { ownText } from "./ownText.js";

/**
 * An amount of money: a number, a decimal string (what databases return for NUMERIC), a bigint or a
 * Decimal. It is added and divided exactly. Objects of drivers that write themselves as a decimal
 * number are read by that text.
 */
export type Amount = number | string | bigint | DecimalValue;

/** A constructor of our own, which neither reads nor changes the caller's `Decimal` settings. */
const ExactDecimal = /* @__PURE__ */ Decimal.clone({ defaults: true });

/** Decimal notation whose exponent has at most three digits, as in the text of a double. */
const decimalNotation = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const mostPlaces = 400; // A double needs at most 324.

/** Reads an amount of any sign. */
export function amount<Name extends string>(input: Fields<Name>, name: Name): Exact {
  return readAmount(name, input?.[name]);
}

/** Reads an amount from 0 up; `absent` stands in where the field is left out. */
export function amountFromZero<Name extends string>(
  input: Fields<Name>,
  name: Name,
  absent?: Amount,
): Exact {
  const value = input?.[name];
  return readAmountFromZero(name, value ?? absent);
}

/** Reads a value as an amount from 0 up. */
export function readAmountFromZero(argument: string, value: unknown): Exact {
  const read = readAmount(argument, value);
  if (sign(read) >= 0) return read;
  throw new InputError(argument, value, "an amount from 0 up");
}

/** Reads a value as an amount. */
export function readAmount(argument: string, value: unknown): Exact {
  if (typeof value === "number" && Number.isFinite(value)) return exact(value);
  if (typeof value === "string" && shortNotation.test(value)) return exact(Number(value));
  const read = isDecimal(value) ? value : (ownText(value) ?? value);
  if (isDecimalNotation(read)) {
    const decimal = new ExactDecimal(read);
    const places = decimal.decimalPlaces();
    const nearest = decimal.toNumber();
    if (places <= mostPlaces && Number.isFinite(nearest) && (nearest !== 0 || decimal.isZero())) {
      const digits = BigInt(decimal.toFixed(places).replace(".", ""));
      const units = Number(digits);
      return exactly(Number.isSafeInteger(units) ? units : digits, places);
    }
  }
  throw new InputError(argument, value, "an amount (a number, decimal string, bigint or Decimal)");
}

function isDecimalNotation(value: unknown): value is string | bigint | Decimal {
  if (typeof value === "string") return decimalNotation.test(value);
  return typeof value === "bigint" || isDecimal(value);
}

function isDecimal(value: unknown): value is Decimal {
  // JSON can imitate a Decimal, its tag included, but JSON cannot make the tag an inherited property.
  return ExactDecimal.isDecimal(value) && !Object.hasOwn(value, "toStringTag");
}
