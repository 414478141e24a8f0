import type { Query } from "../statement/query.js";

/** A question to an engine, with the answer that memory gives to it. */
export interface SelfTestCase {
  /** What is tried. */
  readonly name: string;
  readonly query: Query<unknown>;
  /** The answer, from the same rows in memory. */
  readonly expected: () => unknown;
}
