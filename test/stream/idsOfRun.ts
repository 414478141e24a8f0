import type { Id } from "../../src/index.js";

/** Ids that no other run has: numbers in even runs, text in odd runs. */
export function* idsOfRun(run: number, many: number): Generator<Id> {
  for (let place = 0; place < many; place += 1) {
    yield run % 2 === 0 ? run * 1e7 + place : `customer-${run}-${place}`;
  }
}
