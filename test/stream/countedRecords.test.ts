import { describe, expect, test } from "vitest";
import { InputError } from "../../src/kernel/inputError.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { countedRecords } from "../../src/stream/countedRecords.js";
import { checkCounts } from "../../src/stream/countFields.js";
import { sumsGivenByAll } from "../../src/stream/countTotals.js";

/** The phone calls of a shift: those answered, and those missed, where the exchange counts them. */
interface Shift {
  readonly answered: number;
  readonly missed?: number | undefined;
}

const fields = { needed: ["answered"], optional: ["missed"] } as const;
const shifts = countedRecords({
  name: "shiftTotals",
  version: 3,
  items: "shifts",
  unit: "session",
  fields,
  metrics: {
    callsPerShift: { parts: ({ answered }: Shift) => [answered, 1] },
    missedRate: { needs: ["missed"], parts: ({ answered, missed = 0 }) => [missed, answered] },
  },
  check(shift) {
    checkCounts(shift, fields);
    if (Number(shift?.answered) === 13) throw new InputError("answered", 13, "another number");
  },
  totals: (counts, spread) => ({
    shifts: counts.records,
    ...counts.sums,
    known: sumsGivenByAll(counts, ["missed"]),
    spread,
  }),
});

const full: readonly Shift[] = [
  { answered: 5, missed: 2 },
  { answered: 3, missed: 1 },
];
const squares = (numeratorSquares: number, denominatorSquares: number, products: number) => ({
  unit: "session",
  units: 2,
  numeratorSquares,
  denominatorSquares,
  products,
});

function saved(records: readonly Shift[]) {
  const state = shifts.empty();
  for (const record of records) shifts.add(state, record);
  return shifts.save(state);
}

test("counts are added up, and the squares and products of each record's parts", () => {
  expect(aggregate(full, shifts)).toEqual({
    shifts: 2,
    answered: 8,
    missed: 3,
    known: { missed: 3 },
    spread: {
      callsPerShift: squares(25 + 9, 2, 8),
      missedRate: squares(4 + 1, 25 + 9, 10 + 3),
    },
  });
});

test("a measure that needs a count has no spread if a record leaves the count out", () => {
  const { known, spread } = aggregate([{ answered: 5, missed: 2 }, { answered: 3 }], shifts);
  expect(known).toEqual({});
  expect(spread).toEqual({ callsPerShift: squares(34, 2, 8) });
});

test("a saved state says its records, sums, how many records gave each, and the squares", () => {
  expect(saved([{ answered: 5, missed: 2 }, { answered: 3 }])).toEqual({
    aggregator: "shiftTotals",
    version: 3,
    state: {
      records: 2,
      sums: { answered: 8, missed: 2 },
      given: { answered: 2, missed: 1 },
      spreads: { callsPerShift: [34, 2, 8], missedRate: [4, 34, 10] },
    },
  });
});

test("a restored state goes on, alone and merged into another", () => {
  const state = shifts.restore(JSON.parse(JSON.stringify(saved(full))));
  shifts.add(state, { answered: 4, missed: 0 });
  const other = shifts.restore(saved(full));
  shifts.merge(other, state);
  const all = [...full, ...full, { answered: 4, missed: 0 }];
  expect(shifts.result(other)).toEqual(aggregate(all, shifts));
});

describe("refused", () => {
  test("a record that cannot be right, before anything has changed", () => {
    const state = shifts.empty();
    expect(() => {
      shifts.add(state, { answered: 13 });
    }).toThrow("answered must be another number, got 13");
    expect(() => {
      shifts.check?.(state, { answered: 1, missed: -1 });
    }).toThrow("missed must be a whole number from 0 up, got -1");
    expect(state).toEqual(shifts.empty());
  });
  test("a saved sum that no records can have", () => {
    const state = saved(full);
    const sums = { answered: 13, missed: 3 };
    expect(() => shifts.restore({ ...state, state: { ...(state.state as object), sums } })).toThrow(
      "answered must be another number, got 13",
    );
  });
  test("a sum over 2^53, whose last digit would depend on the order of adding", () => {
    const many = [{ answered: Number.MAX_SAFE_INTEGER }, { answered: 1 }];
    expect(() => aggregate(many, shifts)).toThrow("answered must be a whole number from 0 up");
    expect(() => saved(many)).toThrow("answered must be a whole number from 0 up");
  });
});
