import { isAbsent, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";

/** The fields of an object from outside, which may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads a field that must be a text that is not blank. */
export function textAt(fields: Fields, name: string, place: string = name): string {
  const value = fields[name];
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new InputError(place, value, "text");
}

/** Reads a field that must be a text that is not blank, or be left out. */
export function textIfAny(fields: Fields, name: string, place: string = name): string | undefined {
  return isAbsent(fields[name]) ? undefined : textAt(fields, name, place);
}

/** Reads a field that must be a finite number. */
export function numberAt(fields: Fields, name: string, place: string = name): number {
  const value = numberFrom(fields[name]) as number;
  // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
  if (Number.isFinite(value)) return value + 0;
  throw new InputError(place, fields[name], "a finite number");
}

/** Reads a field that must be an object of named values. */
export function objectAt(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (isPlainObject(value)) return value;
  throw new InputError(name, value, "an object");
}

/** Reads a field that must be an object of named values, or be left out. */
export function objectIfAny(fields: Fields, name: string): Fields | undefined {
  return isAbsent(fields[name]) ? undefined : objectAt(fields, name);
}
