import { expect } from "vitest";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { selfTest } from "../../src/sql/selfTest/selfTest.js";
import type { Engine } from "../engines/engine.js";

/** Runs every statement of the self-test on an engine, and checks the answers. */
export async function selfTestAgrees(engine: Engine, dialect: Dialect): Promise<void> {
  expect(await selfTestFailures(engine, dialect)).toEqual([]);
}

/** The statements of the self-test that an engine does not pass, each with its error. */
export async function selfTestFailures(engine: Engine, dialect: Dialect): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, text, parameters, check } of selfTest(dialect)) {
    try {
      check(await engine.run(text, parameters));
    } catch (error) {
      failed.push(`${name}: ${String(error)}`);
    }
  }
  return failed;
}
