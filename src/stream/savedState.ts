import { InputError } from "../kernel/inputError.js";

/** An aggregator's state as plain JSON data, for a file, another process or another machine. */
export interface SavedState {
  /** The name of the aggregator that saved it. */
  readonly aggregator: string;
  /** The version of its layout. */
  readonly version: number;
  /** What the aggregator keeps; only the aggregator of that name and version can read it. */
  readonly state: unknown;
}

/** What a saved state holds. Throws where another aggregator or another version saved it. */
export function readSavedState(saved: unknown, aggregator: string, version: number): unknown {
  const { aggregator: name, version: layout, state } = (saved ?? {}) as Partial<SavedState>;
  if (name !== aggregator) {
    throw new InputError(
      "saved",
      name ?? saved,
      `a state that the aggregator "${aggregator}" saved`,
    );
  }
  if (layout !== version) {
    const expected = `${version}: another version of the library saved the state, and counted or kept other things, so aggregate its records again`;
    throw new InputError("saved.version", layout, expected);
  }
  return state;
}
