import { expect } from "vitest";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { Engine } from "../engines/engine.js";
import type { FaultyEngine } from "./withFault.js";

/** What random tables are to show: that an engine and memory give the same. */
export type Property = (engine: Engine, dialect: Dialect, numRuns: number) => Promise<void>;
/** How many tables a property may try before it must have found a fault. */
const most = 200;

/** The property must fail by its numbers or by the checks of the answer, and not because the engine does not understand the text. */
export async function expectFound(
  property: Property,
  dialect: Dialect,
  faulty: FaultyEngine | Engine,
): Promise<void> {
  const failure: unknown = await property(faulty, dialect, most).then(
    () => "the fault was not found",
    (error: unknown) => error,
  );
  if ("altered" in faulty) expect(faulty.altered()).toBeGreaterThan(0);
  expect(failure).toBeInstanceOf(Error);
  const { cause } = failure as Error;
  expect((cause as Error).name).toMatch(/^(AssertionError|InputError)$/);
}
