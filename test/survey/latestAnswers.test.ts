import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Id, InputError, latestAnswers, periodKey } from "../../src/index.js";

interface Row {
  readonly respondentId?: Id | null;
  readonly at: string | number | Date;
  readonly score?: number | bigint | null;
  readonly themes?: readonly string[];
}

const by = "respondentId";
const row = (respondentId: Id | null, at: Row["at"], score: Row["score"] = 5): Row => ({
  respondentId,
  at,
  score,
});
const day = (date: number): string => `2026-03-0${date}`;

test("of each person, the latest answer is left, in the order of the rows", () => {
  const rows = [
    row("a", day(2)),
    row("b", day(1)),
    row("a", day(1)),
    row(1, day(3)),
    row("1", day(1)),
  ];
  expect(latestAnswers(rows, { by })).toEqual({
    answers: [rows[0], rows[1], rows[3], rows[4]],
    superseded: 1,
  });
  expect(latestAnswers([], { by })).toEqual({ answers: [], superseded: 0 });
  expect(latestAnswers([row(5, day(1)), row(5n, day(2))], { by }).superseded).toBe(1);
});

test("answers are those that sorting by time leaves, in whatever order they come", () => {
  const answer = fc.record({
    respondentId: fc.constantFrom("a", "b", 1, null),
    // Times are distinct within a person, since they hold the place.
    hours: fc.nat(2000),
  });
  const zone = fc.constantFrom(undefined, "Europe/Berlin", "Asia/Kathmandu", "America/New_York");
  fc.assert(
    fc.property(
      fc.array(answer, { maxLength: 30 }),
      zone,
      fc.constantFrom("day", "week", "month"),
      (all, timeZone, period) => {
        const rows = all.map(({ respondentId, hours }, place) =>
          row(respondentId, Date.parse("2026-03-01T00:00:00Z") + hours * 3_600_000 + place, place),
        );
        const within = timeZone === undefined ? undefined : ({ timeZone, period } as const);
        const groups = new Map<string, Row>();
        for (const one of [...rows].sort((a, b) => Number(a.at) - Number(b.at))) {
          const person =
            one.respondentId === null
              ? `nobody ${String(one.score)}`
              : JSON.stringify(one.respondentId);
          groups.set(`${person} ${within ? periodKey(one.at, within) : ""}`, one);
        }
        const expected = new Set(groups.values());
        const { answers, superseded } = latestAnswers(rows, { by, within });
        expect(new Set(answers)).toEqual(expected);
        expect(answers).toEqual(rows.filter((one) => expected.has(one)));
        expect(answers.length + superseded).toBe(rows.length);
        const reversed = latestAnswers([...rows].reverse(), { by, within });
        expect([...reversed.answers].reverse()).toEqual(answers);
      },
    ),
    { numRuns: 300 },
  );
});

test("a period ends at midnight of its zone", () => {
  const rows = [row("a", "2026-03-31T20:00:00Z"), row("a", "2026-03-31T23:00:00Z")];
  const superseded = (timeZone: string) =>
    latestAnswers(rows, { by, within: { period: "month", timeZone } }).superseded;
  expect([superseded("UTC"), superseded("Europe/Berlin")]).toEqual([1, 0]);
});

test("an answer that names nobody is kept", () => {
  const rows: Row[] = [row(null, day(1)), row(null, day(1), 7), { at: day(1) }];
  expect(latestAnswers(rows, { by })).toEqual({ answers: rows, superseded: 0 });
});

describe("answers of one person and time", () => {
  const at = "2026-03-01T10:00:00Z";
  test.each<[string, Row, Row]>([
    ["the same", row("a", at), row("a", at)],
    ["the same time written otherwise", row("a", at), row("a", new Date(at))],
    ["a bigint", row("a", at, 5), row("a", at, 5n)],
    ["lists", { ...row("a", at), themes: ["x"] }, { ...row("a", at), themes: ["x"] }],
    ["a field that is null", row("a", at, null), { respondentId: "a", at }],
  ])("are one if they are equal: %s", (_, one, other) => {
    expect(latestAnswers([one, other], { by })).toEqual({ answers: [one], superseded: 1 });
  });
  test.each<[string, Row, Row]>([
    ["another score", row("a", at), row("a", at, 4)],
    ["text for a number", row("a", at), { ...row("a", at), score: "5" as never }],
    ["another list", { ...row("a", at), themes: ["x"] }, { ...row("a", at), themes: ["y"] }],
    [
      "a list and an object",
      { ...row("a", at), themes: [] },
      { ...row("a", at), themes: {} as never },
    ],
  ])("are an error if they differ: %s", (_, one, other) => {
    for (const rows of [
      [one, other],
      [other, one],
    ]) {
      expect(() => latestAnswers([row("b", at), ...rows], { by })).toThrow(
        "answers[2].at must be another time than that of answers[1], a different answer of the same person",
      );
    }
    expect(() => latestAnswers([one, other], { by })).toThrow(InputError);
  });
  test("do not matter if a later answer supersedes them", () => {
    const rows = [row("a", at), row("a", at, 4), row("a", day(2) + at.slice(10))];
    expect(latestAnswers(rows, { by })).toEqual({ answers: [rows[2]], superseded: 2 });
    expect(latestAnswers([...rows].reverse(), { by }).superseded).toBe(2);
  });
});

describe("answers are refused", () => {
  test.each<[unknown, string]>([
    [null, "answers[1] must be an object"],
    [{ respondentId: "a" }, "answers[1].at must be"],
    [row("a", 1_770_000_000), "it looks like epoch seconds"],
    [row("", day(1)), "answers[1].respondentId must be a non-empty text"],
    [row(1.5, day(1)), "answers[1].respondentId must be"],
    [
      row("a", "2026-03-01T10:00:00Z"),
      "answers[1].at must be a date alone, as in the answers before it",
    ],
  ])("%j", (wrong, message) => {
    expect(() => latestAnswers([row("a", day(1)), wrong as Row], { by })).toThrow(message);
  });
  test("that cannot be iterated", () => {
    expect(() => latestAnswers(5 as never, { by })).toThrow("answers must be an iterable");
  });
});

describe("options are refused", () => {
  test.each<[unknown, string]>([
    [undefined, "by must be the name of a field, got undefined"],
    [{ by: "" }, "by must be the name of a field"],
    [{ by, within: { period: "month" } }, "timeZone must be an IANA time zone"],
    [{ by, within: { period: "hour", timeZone: "UTC" } }, "period must be one of"],
    [{ by, within: { period: "month", timezone: "UTC" } }, "within.timezone must be left out"],
    [{ by, within: "month" }, "within must be a plain object"],
  ])("%j", (options, message) => {
    expect(() => latestAnswers([], options as never)).toThrow(message);
  });
});
