import { buildIfStale } from "../../.config/build/buildIfStale.js";

/** Runs before the tests of test/package/built, and before no others. */
export function setup(): void {
  buildIfStale();
}
