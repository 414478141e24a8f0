import { describe, expect, test } from "vitest";
import { count, countIfAny } from "../../src/kernel/check.js";
import { InputError } from "../../src/kernel/inputError.js";
import { checkRecord } from "../../src/kernel/record.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { countedRecords } from "../../src/stream/countedRecords.js";
import { sumsGiven } from "../../src/stream/countTotals.js";

/** The phone calls of a shift: those answered, those missed, and those put on hold, where these are counted. */
interface Shift {
  readonly answered: number;
  readonly missed?: number | undefined;
  readonly held?: number | undefined;
}

const shifts = countedRecords({
  name: "shiftTotals",
  version: 3,
  items: "shifts",
  unit: "session",
  leastUnits: 0,
  fields: ["answered", "missed", "held"],
  metrics: {
    callsPerShift: {
      divides: ["answered", "shifts"],
      parts: ({ answered }: Shift) => [answered, 1],
    },
    missedRate: {
      needs: ["missed"],
      divides: ["missed", "answered"],
      parts: ({ answered, missed = 0 }) => [missed, answered],
    },
    heldRate: {
      about: "held",
      divides: ["held", "answered"],
      parts: ({ answered, held = 0 }) => [held, answered],
    },
  },
  check(shift) {
    checkRecord("shift", shift);
    count(shift, "answered");
    countIfAny(shift, "missed");
    countIfAny(shift, "held");
    if (Number(shift?.answered) === 13) throw new InputError("answered", 13, "another number");
  },
  totals: (counts) => ({
    shifts: counts.records,
    answered: counts.sums.answered,
    held: counts.sums.held,
    ...sumsGiven(counts, ["missed"]),
  }),
});

const spreadOf = (units: number, above: number, below: number, both: number) => ({
  unit: "session",
  units,
  numeratorSquares: above,
  denominatorSquares: below,
  products: both,
});

function saved(records: readonly Shift[]) {
  const state = shifts.empty();
  for (const record of records) shifts.add(state, record);
  return shifts.save(state);
}

test("counts are added up, and the squares and products of each record's parts", () => {
  const all = [
    { answered: 5, missed: 2 },
    { answered: 3, missed: 1 },
  ];
  expect(aggregate(all, shifts)).toEqual({
    shifts: 2,
    answered: 8,
    missed: 3,
    held: 0,
    spread: {
      callsPerShift: spreadOf(2, 25 + 9, 2, 8),
      missedRate: spreadOf(2, 4 + 1, 25 + 9, 10 + 3),
      heldRate: spreadOf(2, 0, 25 + 9, 0),
    },
  });
});

test("a record that lacks a field is left out of the measures that need it, and of no other", () => {
  const all = [{ answered: 5, missed: 2 }, { answered: 3 }, { answered: 7, missed: 0 }];
  expect(aggregate(all, shifts)).toEqual({
    shifts: 3,
    answered: 15,
    missed: 2,
    held: 0,
    spread: {
      callsPerShift: spreadOf(3, 25 + 9 + 49, 3, 15),
      missedRate: spreadOf(2, 4, 25 + 49, 10),
      heldRate: spreadOf(3, 0, 25 + 9 + 49, 0),
    },
    known: { missedRate: { missed: 2, answered: 12, leftOut: 1 } },
  });
});

test("a measure about a field leaves records without it out once one record gives it", () => {
  const all = [{ answered: 5, held: 1 }, { answered: 3 }];
  const { known, spread, ...totals } = aggregate(all, shifts) as ReturnType<
    typeof shifts.result
  > & { known: unknown; spread: object };
  expect(totals).toEqual({ shifts: 2, answered: 8, held: 1 });
  expect(known).toEqual({ heldRate: { held: 1, answered: 5, leftOut: 1 } });
  expect(spread).toEqual({
    callsPerShift: spreadOf(2, 25 + 9, 2, 8),
    heldRate: spreadOf(1, 1, 25, 5),
  });
});

test("a saved state says the sums of the records of the same fields", () => {
  const all = [{ answered: 5, missed: 2 }, { answered: 3 }, { answered: 1, missed: 1 }];
  expect(saved(all)).toEqual({
    aggregator: "shiftTotals",
    version: 3,
    state: {
      parts: [
        {
          records: 2,
          sums: { answered: 6, missed: 3 },
          spreads: {
            callsPerShift: expect.anything() as unknown,
            missedRate: expect.anything() as unknown,
            heldRate: expect.anything() as unknown,
          },
        },
        {
          records: 1,
          sums: { answered: 3 },
          spreads: {
            callsPerShift: expect.anything() as unknown,
            heldRate: expect.anything() as unknown,
          },
        },
      ],
    },
  });
});

test("a restored state goes on, alone and merged into another", () => {
  const full = [{ answered: 5, missed: 2 }, { answered: 3 }];
  const state = shifts.restore(JSON.parse(JSON.stringify(saved(full))));
  shifts.add(state, { answered: 4, missed: 0 });
  const other = shifts.restore(saved([{ answered: 9, held: 2 }]));
  shifts.merge(other, state);
  const all = [...full, { answered: 9, held: 2 }, { answered: 4, missed: 0 }];
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
  test("a sum over 2^53, whose last digit would depend on the order of adding", () => {
    const many = [{ answered: Number.MAX_SAFE_INTEGER }, { answered: 1 }];
    expect(() => aggregate(many, shifts)).toThrow("answered must be a whole number from 0 up");
    expect(() => saved(many)).toThrow("answered must be a whole number from 0 up");
    const apart = [{ answered: Number.MAX_SAFE_INTEGER }, { answered: 1, missed: 0 }];
    expect(() => aggregate(apart, shifts)).toThrow("answered must be a whole number from 0 up");
  });
  test("a state of an earlier version, with words that say why", () => {
    expect(() => shifts.restore({ ...saved([]), version: 2 })).toThrow(
      "saved.version must be 3: another version of the library saved the state",
    );
  });
  test.each<[string, (part: Record<string, unknown>) => unknown, string]>([
    ["no list", () => 5, "saved.state.parts must be an array, got 5"],
    ["no part", () => [5], "saved.state.parts[0].part must be an object, got 5"],
    [
      "two parts of the same fields",
      (part) => [part, part],
      "saved.state.parts must be of different fields each",
    ],
    [
      "no records",
      (part) => [{ ...part, records: 0 }],
      "saved.state.parts[0].records must be 1 at least, got 0",
    ],
    [
      "no sums",
      (part) => [{ ...part, sums: null }],
      "saved.state.parts[0].sums must be an object, got null",
    ],
    [
      "a needed field that is missing",
      (part) => [{ ...part, sums: { missed: 1 } }],
      "saved.state.parts[0].answered must be a whole number from 0 up, got undefined",
    ],
    [
      "a sum that no records can have",
      (part) => [{ ...part, sums: { answered: 13, missed: 3 } }],
      "saved.state.parts[0].answered must be another number, got 13",
    ],
    ["no spreads", (part) => [{ ...part, spreads: null }], "spreads must be an object, got null"],
  ])("a saved state with %s", (_, change, message) => {
    const state = JSON.parse(JSON.stringify(saved([{ answered: 5, missed: 2 }]))) as {
      state: { parts: Record<string, unknown>[] };
    };
    const parts = change(state.state.parts[0] ?? {});
    expect(() => shifts.restore({ ...state, state: { parts } })).toThrow(message);
  });
});
