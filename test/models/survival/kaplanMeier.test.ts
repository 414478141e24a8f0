import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/index.js";
import { kaplanMeier, type SurvivalSubject } from "../../../src/models/index.js";
import { aml, anySubjects, spreadOut, subjectsOf } from "./survivalSubjects.js";

/** The steps at which subjects left, each as time, survival, standard error and limits. */
function rows(...given: Parameters<typeof kaplanMeier>): (number | null)[][] {
  return kaplanMeier(...given)
    .steps.filter(({ events }) => events > 0)
    .map(({ time, survival, standardError, lower, upper }) => [
      time,
      survival,
      standardError,
      lower,
      upper,
    ]);
}

function toBeRows(received: (number | null)[][], expected: (number | null)[][], digits: number) {
  expect(received.length).toBe(expected.length);
  for (const [place, row] of expected.entries()) {
    for (const [column, value] of row.entries()) {
      const came = received[place]?.[column];
      if (value === null) expect(came).toBeNull();
      else expect(came).toBeCloseTo(value, digits);
    }
  }
}

describe("published values", () => {
  test("R survival: summary(survfit(Surv(time, status) ~ 1, aml)), maintained", () => {
    toBeRows(
      rows(aml.maintained, { interval: "log" }),
      [
        [9, 0.9091, 0.0867, 0.7541, 1],
        [13, 0.8182, 0.1163, 0.6192, 1],
        [18, 0.7159, 0.1397, 0.4884, 1],
        [23, 0.6136, 0.1526, 0.3769, 0.999],
        [31, 0.4909, 0.1642, 0.2549, 0.946],
        [34, 0.3682, 0.1627, 0.1549, 0.875],
        [48, 0.1841, 0.1535, 0.0359, 0.944],
      ],
      3,
    );
  });
  test("R survival: the same, not maintained", () => {
    toBeRows(
      rows(aml.nonmaintained, { interval: "log" }),
      [
        [5, 0.8333, 0.1076, 0.647, 1],
        [8, 0.6667, 0.1361, 0.4468, 0.995],
        [12, 0.5833, 0.1423, 0.3616, 0.941],
        [23, 0.4861, 0.1481, 0.2675, 0.883],
        [27, 0.3889, 0.147, 0.1854, 0.816],
        [30, 0.2917, 0.1387, 0.1148, 0.741],
        [33, 0.1944, 0.1219, 0.0569, 0.664],
        [43, 0.0972, 0.0919, 0.0153, 0.62],
        [45, 0, null, null, null],
      ],
      3,
    );
  });
  test("aml, maintained: survival to ten digits, with log-log limits", () => {
    const { steps } = kaplanMeier(aml.maintained);
    const left = steps.filter(({ events }) => events > 0).map(({ survival }) => survival);
    const published = [
      0.9090909091, 0.8181818182, 0.7159090909, 0.6136363636, 0.4909090909, 0.3681818182,
      0.1840909091,
    ];
    expect(left.length).toBe(published.length);
    for (const [place, value] of published.entries()) expect(left[place]).toBeCloseTo(value, 10);
    expect(steps[0]?.standardError).toBeCloseTo(0.0866784172, 10);
    expect(steps[0]?.lower).toBeCloseTo(0.50808020577, 10);
    expect(steps[0]?.upper).toBeCloseTo(0.9866738227, 10);
  });
  test("plain limits stay between 0 and 1", () => {
    const plain = rows(aml.maintained, { interval: "plain" });
    // 0.9091 ± 1.96 * 0.0867, 0.7159 ± 1.96 * 0.1397 and 0.1841 ± 1.96 * 0.1535.
    toBeRows([plain[0] as number[]], [[9, 0.9091, 0.0867, 0.7392, 1]], 4);
    toBeRows([plain[2] as number[]], [[18, 0.7159, 0.1397, 0.4422, 0.9896]], 4);
    toBeRows([plain[6] as number[]], [[48, 0.1841, 0.1535, 0, 0.4849]], 4);
  });
  test("R survival: print(survfit(…), rmean = 161), medians and means with standard errors", () => {
    const maintained = kaplanMeier(aml.maintained, { interval: "log" });
    expect(maintained.median).toBe(31);
    expect(maintained.medianInterval).toEqual({ lower: 18, upper: null });
    expect(maintained.restrictedMean?.value).toBeCloseTo(52.6, 1);
    expect(maintained.restrictedMean?.standardError).toBeCloseTo(19.83, 2);
    expect(maintained.restrictedMean?.to).toBe(161);
    const not = kaplanMeier(aml.nonmaintained, { interval: "log", restrictedTo: 161 });
    expect(not.median).toBe(23);
    expect(not.medianInterval).toEqual({ lower: 8, upper: null });
    expect(not.restrictedMean?.value).toBeCloseTo(22.7, 1);
    expect(not.restrictedMean?.standardError).toBeCloseTo(4.18, 2);
    expect([not.subjects, not.events]).toEqual([12, 11]);
  });
  test("the limits of the median are the times at which the limits of the curve reach a half", () => {
    expect(kaplanMeier(aml.maintained).medianInterval).toEqual({ lower: 13, upper: null });
    const plain = kaplanMeier(aml.maintained, { interval: "plain" });
    expect(plain.medianInterval).toEqual({ lower: 18, upper: 48 });
  });
});

describe("the restricted mean", () => {
  test("its variance is the sum of (area after a time)² * left / (at risk * (at risk - left))", () => {
    // The survival is 3/4 from time 2 on and 3/8 from time 5 on. The area up to 8 is 2 + 3 * 3/4 + 3 * 3/8.
    const { restrictedMean } = kaplanMeier(subjectsOf("2 3+ 5 9+"), { restrictedTo: 8 });
    expect(restrictedMean?.value).toBeCloseTo(5.375, 12);
    const variance = (2.25 + 1.125) ** 2 / (4 * 3) + 1.125 ** 2 / (2 * 1);
    expect(restrictedMean?.standardError).toBeCloseTo(Math.sqrt(variance), 12);
  });
  test("it is null if the bound is beyond the last time, unless everybody has left", () => {
    expect(kaplanMeier(subjectsOf("2 3+"), { restrictedTo: 4 }).restrictedMean).toBeNull();
    expect(kaplanMeier(subjectsOf("2 3"), { restrictedTo: 4 }).restrictedMean?.value).toBe(2.5);
  });
  test("without censoring it is the mean of the times, each limited to the bound", () => {
    const times = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, fc.nat({ max: 25 }), (all, to) => {
        const subjects = all.map((time) => ({ time, event: true }));
        const mean = all.reduce((sum, time) => sum + Math.min(time, to), 0) / all.length;
        expect(kaplanMeier(subjects, { restrictedTo: to }).restrictedMean?.value).toBeCloseTo(
          mean,
          10,
        );
      }),
    );
  });
  test("times close to the largest double give finite results", () => {
    const huge = subjectsOf("1e300 1.5e308 1.7e308+");
    expect(Number.isFinite(kaplanMeier(huge).restrictedMean?.standardError)).toBe(true);
    expect(kaplanMeier(huge).median).toBe(1.5e308);
  });
});

describe("special cases", () => {
  test("a median that is not reached is null", () => {
    const { median, medianInterval } = kaplanMeier(subjectsOf("1 2+ 3+ 4+"));
    expect([median, medianInterval.upper]).toEqual([null, null]);
  });
  test("if the curve ends at a half, the median does not grow with the follow-up", () => {
    const medians = ["1 2 4+ 9+", "1 2 4+ 99+", "1 2 4+ 999+"].map(
      (times) => kaplanMeier(subjectsOf(times)).median,
    );
    expect(medians).toEqual([2, 2, 2]);
  });
  test("if a step between two falls lies at a half, the median is its middle", () => {
    expect(kaplanMeier(subjectsOf("1 2 4 9")).median).toBe(3);
    // 18/33 * 11/12 is a half, but slightly less in doubles.
    const rounded = [
      { time: 1, event: true, weight: 15 },
      { time: 2, event: false, weight: 6 },
      { time: 3, event: true },
      { time: 5, event: true, weight: 11 },
    ];
    expect(kaplanMeier(rounded).steps[2]?.survival).toBeLessThan(0.5);
    expect(kaplanMeier(rounded).median).toBe(4);
    // The curve stays at a half until the last time.
  });
  test("customers who are last seen when others leave are at risk with them", () => {
    const [first] = kaplanMeier(subjectsOf("5+ 5 5+ 7")).steps;
    expect(first).toMatchObject({ atRisk: 4, events: 1, censored: 2, survival: 0.75 });
  });
  test("if nobody has left, the survival is 1 without limits", () => {
    for (const interval of ["log-log", "log", "plain"] as const) {
      for (const step of kaplanMeier(subjectsOf("1+ 2+ 2+"), { interval }).steps) {
        expect(step).toMatchObject({ survival: 1, standardError: 0, lower: null, upper: null });
      }
    }
  });
  test("a customer with a late entry is at risk after the time of entry, not at it", () => {
    const { steps } = kaplanMeier([
      { time: 3, event: true },
      { time: 5, event: true, entry: 3 },
      { time: 6, event: true, entry: 2 },
    ]);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([2, 2, 1]);
    expect(steps.map(({ survival }) => survival)).toEqual([0.5, 0.25, 0]);
  });
  test("the survival stays 0 if everybody left before others entered", () => {
    const { steps, restrictedMean } = kaplanMeier([
      { time: 1, event: true },
      { time: 5, event: true, entry: 2 },
      { time: 6, event: false, entry: 2 },
    ]);
    expect(steps.map(({ survival }) => survival)).toEqual([0, 0, 0]);
    expect(steps.map(({ standardError }) => standardError)).toEqual([null, null, null]);
    expect(restrictedMean).toEqual({ value: 1, standardError: 0, to: 6 });
  });
  test("a customer who leaves at time 0 is at risk at time 0", () => {
    const subjects = [
      { time: 0, event: true },
      { time: 4, event: true, entry: 0 },
    ];
    expect(kaplanMeier(subjects).steps[0]).toMatchObject({ time: 0, atRisk: 2, survival: 0.5 });
  });
  test("without subjects there are no steps and no median", () => {
    expect(kaplanMeier([])).toEqual({
      steps: [],
      median: null,
      medianInterval: { lower: null, upper: null },
      restrictedMean: null,
      subjects: 0,
      events: 0,
    });
  });
  test("without censoring the curve of 100 000 distinct times is exact", () => {
    const subjects = Array.from({ length: 100_000 }, (_, time) => ({ time, event: true }));
    const { steps, median } = kaplanMeier(subjects);
    expect(steps[74_999]?.survival).toBe(0.25);
    expect(steps[74_999]?.standardError).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 100_000), 15);
    expect(median).toBe(49_999.5);
  });
});

describe("laws", () => {
  test("without censoring the survival is 1 less the share that has left", () => {
    const times = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, (all) => {
        const { steps } = kaplanMeier(all.map((time) => ({ time, event: true })));
        for (const { time, survival } of steps) {
          expect(survival).toBe(all.filter((other) => other > time).length / all.length);
        }
      }),
    );
  });
  test("the survival is the product of the shares that stay, its error Greenwood's sum", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        let [product, sum] = [1, 0];
        for (const { time, atRisk, events, survival, standardError } of kaplanMeier(subjects)
          .steps) {
          const there = spreadOut(subjects).filter(
            ({ entry = 0, time: end }) => entry < time && end >= time,
          );
          expect(atRisk).toBe(there.length);
          product *= (atRisk - events) / atRisk;
          sum += events / (atRisk * (atRisk - events));
          expect(survival).toBeCloseTo(product, 12);
          if (product > 0) expect(standardError).toBeCloseTo(product * Math.sqrt(sum), 12);
        }
      }),
    );
  });
  test("the survival never rises, and lies within its limits", () => {
    fc.assert(
      fc.property(anySubjects, fc.constantFrom("log-log", "log", "plain"), (subjects, interval) => {
        let before = 1;
        for (const { survival, lower, upper } of kaplanMeier(subjects, { interval }).steps) {
          expect(survival).toBeLessThanOrEqual(before);
          before = survival;
          if (lower === null || upper === null) expect([0, 1]).toContain(survival);
          else
            expect(0 <= lower && lower <= survival && survival <= upper && upper <= 1).toBe(true);
        }
      }),
    );
  });
  test("a higher confidence level gives wider limits", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const wide = kaplanMeier(subjects, { level: 0.99 }).steps;
        for (const [place, { lower, upper }] of kaplanMeier(subjects).steps.entries()) {
          if (lower === null || upper === null) continue;
          expect(wide[place]?.lower).toBeLessThanOrEqual(lower);
          expect(wide[place]?.upper).toBeGreaterThanOrEqual(upper);
        }
      }),
    );
  });
  test("weights equal repeated rows, order does not matter, and the result survives JSON", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const curve = kaplanMeier(subjects);
        expect(kaplanMeier(spreadOut(subjects))).toEqual(curve);
        expect(kaplanMeier(new Set([...subjects].reverse()))).toEqual(curve);
        expect(JSON.parse(JSON.stringify(curve))).toEqual(curve);
      }),
    );
  });
  test("an entry at 0 is the default", () => {
    expect(kaplanMeier(aml.maintained.map((subject) => ({ ...subject, entry: 0 })))).toEqual(
      kaplanMeier(aml.maintained),
    );
  });
  test("a time of -0 becomes 0", () => {
    expect(Object.is(kaplanMeier([{ time: -0, event: true }]).steps[0]?.time, 0)).toBe(true);
  });
});

describe("invalid input is refused", () => {
  const good = { time: 1, event: true };
  const number = "must be a finite number from 0 up";
  test.each<[string, unknown, string]>([
    ["subjects", 3, "subjects must be an iterable"],
    ["subjects", "abc", "subjects must be an iterable"],
    ["no object", [good, null], "subjects[1] must be an object"],
    ["no time", [good, good, good, { event: true }], `subjects[3].time ${number}`],
    ["time in text", [{ time: "1", event: true }], `subjects[0].time ${number}`],
    ["negative time", [{ time: -1, event: true }], `subjects[0].time ${number}`],
    ["endless time", [{ time: Infinity, event: false }], `subjects[0].time ${number}`],
    ["event as number", [{ time: 1, event: 1 }], "subjects[0].event must be true or false, got 1"],
    ["no event", [{ time: 1 }], "subjects[0].event must be true or false, got undefined"],
    ["entry when leaving", [{ ...good, entry: 1 }], "subjects[0].entry must be before time (1)"],
    ["entry after leaving", [{ ...good, entry: 2 }], "subjects[0].entry must be before time (1)"],
    ["negative entry", [{ ...good, entry: -1 }], `subjects[0].entry ${number}`],
    ["entry in words", [{ ...good, entry: "0" }], `subjects[0].entry ${number}`],
    [
      "half a weight",
      [good, { ...good, weight: 0.5 }],
      "subjects[1].weight must be a whole number",
    ],
    ["negative weight", [{ ...good, weight: -1 }], "subjects[0].weight must be a whole number"],
    [
      "weights beyond counting",
      [good, { ...good, weight: 2 ** 53 - 1 }],
      "subjects must be at most 9007199254740991 by their weights",
    ],
  ])("%s %j", (_, subjects, sentence) => {
    const wrong = () => kaplanMeier(subjects as SurvivalSubject[]);
    expect(wrong).toThrow(InputError);
    expect(wrong).toThrow(sentence);
  });
  test("the largest number of subjects is accepted", () => {
    expect(kaplanMeier([{ ...good, weight: 2 ** 53 - 1 }]).subjects).toBe(2 ** 53 - 1);
  });
  test.each([
    [{ level: 1 }, "level"],
    [{ level: "0.9" }, "level"],
    [{ interval: "wald" }, "interval"],
    [{ restrictedTo: -1 }, "restrictedTo"],
    [{ restrictedTo: Infinity }, "restrictedTo"],
    [3, "options"],
  ])("option %j", (options, argument) => {
    const wrong = () => kaplanMeier([good], options as object);
    expect(wrong).toThrow(InputError);
    expect(wrong).toThrow(`${argument} must be`);
  });
});
