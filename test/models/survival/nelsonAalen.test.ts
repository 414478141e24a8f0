import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/index.js";
import { kaplanMeier, nelsonAalen } from "../../../src/models/index.js";
import { aml, anySubjects, spreadOut, subjectsOf } from "./survivalSubjects.js";

describe("values computed by hand", () => {
  test("for the aml data, maintained, the hazard is 1/11 + 1/10 + 1/8 + 1/7 + 1/5 + 1/4 + 1/2", () => {
    const { steps, subjects, events } = nelsonAalen(aml.maintained);
    const atRisk = [11, 10, 8, 7, 5, 4, 2];
    const left = steps.filter((step) => step.events > 0);
    let [sum, squares] = [0, 0];
    for (const [place, many] of atRisk.entries()) {
      sum += 1 / many;
      squares += 1 / many ** 2;
      expect(left[place]?.cumulativeHazard).toBeCloseTo(sum, 14);
      expect(left[place]?.standardError).toBeCloseTo(Math.sqrt(squares), 14);
    }
    expect([left.length, subjects, events]).toEqual([7, 11, 7]);
  });
  test("limits are symmetric on the log scale; plain limits do not go below 0", () => {
    const [first] = nelsonAalen(aml.maintained).steps;
    expect(first?.lower).toBeCloseTo((1 / 11) * Math.exp(-1.959963984540054), 12);
    expect(first?.upper).toBeCloseTo((1 / 11) * Math.exp(1.959963984540054), 12);
    const [plain] = nelsonAalen(aml.maintained, { interval: "plain", level: 0.9 }).steps;
    expect(plain?.lower).toBe(0);
    expect(plain?.upper).toBeCloseTo((1 + 1.6448536269514722) / 11, 12);
  });
  test("limits are null before the first customer leaves", () => {
    expect(nelsonAalen(subjectsOf("1+ 2")).steps[0]).toEqual({
      time: 1,
      atRisk: 2,
      events: 0,
      censored: 1,
      cumulativeHazard: 0,
      standardError: 0,
      lower: null,
      upper: null,
    });
  });
});

describe("laws", () => {
  test("the hazard never falls, is finite, and e^-hazard is at least the survival", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const survivals = kaplanMeier(subjects).steps;
        let before = 0;
        for (const [place, step] of nelsonAalen(subjects).steps.entries()) {
          expect(step.cumulativeHazard).toBeGreaterThanOrEqual(before);
          before = step.cumulativeHazard;
          expect(Math.exp(-before)).toBeGreaterThanOrEqual(
            (survivals[place]?.survival as number) - 1e-12,
          );
          expect(step.atRisk).toBe(survivals[place]?.atRisk);
          expect(step.censored).toBe(survivals[place]?.censored);
          if (step.upper !== null) expect(Number.isFinite(step.upper)).toBe(true);
        }
      }),
    );
  });
  test("weights equal repeated rows, order does not matter, and the result survives JSON", () => {
    fc.assert(
      fc.property(anySubjects, (subjects) => {
        const curve = nelsonAalen(subjects);
        expect(nelsonAalen(spreadOut(subjects).reverse())).toEqual(curve);
        expect(JSON.parse(JSON.stringify(curve))).toEqual(curve);
      }),
    );
  });
});

test("an invalid subject and a scale for another curve are refused", () => {
  const wrong = () => nelsonAalen(aml.maintained, { interval: "log-log" as "log" });
  expect(wrong).toThrow(InputError);
  expect(wrong).toThrow('interval must be one of log, plain, got "log-log"');
  expect(() => nelsonAalen([{ time: Number.NaN, event: true }])).toThrow(
    "subjects[0].time must be a finite number from 0 up, got NaN",
  );
});
