import { expect, test } from "vitest";
import {
  decompose,
  InputError,
  netPromoterScore,
  rollUp,
  sessionEngagementRate,
} from "../../src/index.js";

const score = netPromoterScore([10, 9, 3]);
const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });

// Measures may come from JSON that something else has written.
test.each<[string, () => unknown, string]>([
  [
    "counts that are text",
    () => rollUp([{ ...score, promoters: "x" as never }, score]),
    "measures[0].promoters must be counts of answers",
  ],
  [
    "counts that are null",
    () => rollUp([{ ...score, promoters: null as never }, score]),
    "measures[0].promoters must be counts of answers",
  ],
  [
    "counts by answer that are not numbers",
    () => rollUp([score, { ...score, counts: { 1: null } } as never]),
    "measures[1].counts must be counts of answers",
  ],
  [
    "a spread of null",
    () => rollUp([{ ...engaged, spread: null as never }, engaged]),
    "measures[0].spread must be a count of units, and finite sums",
  ],
  [
    "a spread without units",
    () => rollUp([{ ...engaged, spread: {} as never }, engaged]),
    "measures[0].spread must be a count of units, and finite sums",
  ],
  [
    "a value that is text",
    () => decompose({ a: { ...engaged, value: "x" as never } }, { a: engaged }),
    'before.a.value must be a finite number or null, got "x"',
  ],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(InputError);
  expect(act).toThrow(message);
});
