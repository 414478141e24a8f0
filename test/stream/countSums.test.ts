import { expect, test } from "vitest";
import {
  addCounts,
  emptyCountSums,
  mergeCountSums,
  restoreCountSums,
} from "../../src/stream/countSums.js";
import { countTotals, sumsGivenByAll } from "../../src/stream/countTotals.js";

const fields = { needed: ["sent"], optional: ["opened", "clicked"] } as const;

function sumsOf(...records: { sent: number; opened?: number; clicked?: number }[]) {
  const sums = emptyCountSums(fields);
  for (const record of records) addCounts(sums, record);
  return sums;
}

test("each field is added up over the records that gave it", () => {
  const sums = sumsOf({ sent: 10, opened: 4 }, { sent: 20, opened: 0 });
  mergeCountSums(sums, sumsOf({ sent: 1, opened: 1, clicked: 7 }));
  const totals = countTotals(sums);
  expect(totals).toEqual({
    records: 3,
    sums: { sent: 31, opened: 5, clicked: 7 },
    given: { sent: 3, opened: 3, clicked: 1 },
  });
  expect(sumsGivenByAll(totals, ["opened", "clicked"])).toEqual({ opened: 5 });
});

test("sums that were saved are the sums again", () => {
  const sums = sumsOf({ sent: 10, opened: 4 }, { sent: 20 });
  expect(restoreCountSums(JSON.parse(JSON.stringify(countTotals(sums))), fields)).toEqual(sums);
});

test.each([
  [{ records: -1 }, "records must be a whole number from 0 up, got -1"],
  [{ sums: null }, "saved.state.sums must be an object, got null"],
  [{ given: 5 }, "saved.state.given must be an object, got 5"],
  [{ sums: { sent: 30, opened: 4 } }, "clicked must be a whole number from 0 up, got undefined"],
  [{ given: { sent: 2, opened: 3, clicked: 0 } }, "opened must be at most records (2), got 3"],
  [
    { given: { sent: 1, opened: 1, clicked: 0 } },
    "saved.state.given.sent must be records (2), got 1",
  ],
  [
    { sums: { sent: 30, opened: 4, clicked: 1 } },
    "saved.state.sums.clicked must be 0 where no record gave it, got 1",
  ],
])("saved sums with %j are refused", (change, message) => {
  const saved = countTotals(sumsOf({ sent: 10, opened: 4 }, { sent: 20 }));
  expect(() => restoreCountSums({ ...saved, ...change }, fields)).toThrow(message);
});
