import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, describe, inject } from "vitest";
import type { EngineName } from "./provision/engineName.js";

/**
 * The tests of an engine, which starts once for all of them; the time that it took is printed. They are skipped if the
 * engine could not be had, which the provision has said.
 */
export function describeEngine<Started extends { close(): Promise<void> }>(
  name: EngineName,
  start: (folders: readonly string[]) => Promise<Started>,
  tests: (engine: () => Started) => void,
): void {
  const folders = inject("engines")[name];
  describe.skipIf(folders === undefined)(name, () => {
    let engine: Started | undefined;
    beforeAll(async () => {
      const before = performance.now();
      engine = await start(folders ?? []);
      const seconds = (performance.now() - before) / 1000;
      process.stdout.write(`${name}: started in ${seconds.toFixed(1)} s\n`);
    }, 300_000);
    afterAll(() => engine?.close());
    tests(() => {
      if (engine === undefined) throw new Error(`${name} has not started`);
      return engine;
    });
  });
}
