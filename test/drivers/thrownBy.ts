import { InputError } from "../../src/index.js";

/** The message of the InputError that a call throws; throws if it throws none. */
export function thrownBy(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}
