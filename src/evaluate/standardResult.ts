import type { StandardIssue } from "./standardIssue.js";

/** What a validator of Standard Schema says: the value, or what is wrong with it. */
export type StandardResult<Value> =
  | {
      /** The value. */
      readonly value: Value;
      /** Absent if the value is right. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong. */
      readonly issues: readonly StandardIssue[];
    };
