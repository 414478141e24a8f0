import fc from "fast-check";
import type { SurvivalSubject } from "../../../src/models/index.js";

/** Reads subjects in the notation of textbooks: `13` left at time 13, `13+` was last seen at 13. */
export function subjectsOf(text: string): SurvivalSubject[] {
  return text
    .split(" ")
    .map((word) => ({ time: Number.parseFloat(word), event: !word.endsWith("+") }));
}

/** Weeks of remission of acute myelogenous leukemia (Miller 1997, Survival Analysis, page 49). */
export const aml = {
  maintained: subjectsOf("9 13 13+ 18 23 28+ 31 34 45+ 48 161+"),
  nonmaintained: subjectsOf("5 5 8 8 12 16+ 23 27 30 33 43 45"),
};

/** Subjects with ties, late entries and weights. */
export const anySubjects: fc.Arbitrary<SurvivalSubject[]> = fc.array(
  fc
    .record({
      entry: fc.nat({ max: 8 }),
      stay: fc.integer({ min: 1, max: 12 }),
      event: fc.boolean(),
      weight: fc.nat({ max: 3 }),
    })
    .map(({ entry, stay, event, weight }) => ({ time: entry + stay, event, entry, weight })),
  { minLength: 1, maxLength: 30 },
);

/** Repeats each subject by its weight. */
export function spreadOut(subjects: readonly SurvivalSubject[]): SurvivalSubject[] {
  return subjects.flatMap(({ weight = 1, ...subject }) =>
    Array.from({ length: weight }, () => subject),
  );
}
