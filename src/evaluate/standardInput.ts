import type { StandardResult } from "./standardResult.js";

/**
 * A validator of a KPI's input, as Standard Schema (version 1) describes it. Libraries that know the
 * specification take it in the place of a schema of their own.
 *
 * @typeParam Input - The type of the input.
 */
export interface StandardInput<Input> {
  /** What the specification asks for. */
  readonly "~standard": {
    /** The version of the specification. */
    readonly version: 1;
    /** The library that validates. */
    readonly vendor: "engagement-metrics";
    /** Says whether a value is a right input: the value itself, or what is wrong with it. */
    readonly validate: (value: unknown) => StandardResult<Input>;
    /** The types of the input, for the compiler; there is no such value. */
    readonly types?:
      | {
          /** What is validated. */
          readonly input: Input;
          /** What is returned. */
          readonly output: Input;
        }
      | undefined;
  };
}
