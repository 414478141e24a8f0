import fc from "fast-check";
import type { SurveyResponse } from "../../src/index.js";

/** A response that has a score. */
export type ScoredResponse = SurveyResponse & { readonly score: number };

/** The same responses, of which every fourth has no score. */
export function someWithoutScore(responses: readonly ScoredResponse[]): SurveyResponse[] {
  return responses.map(({ score, ...rest }, place) =>
    place % 4 === 1 ? { ...rest, ...(place % 8 === 1 && { score: null }) } : { ...rest, score },
  );
}

/** Responses on a scale, with few themes and areas, so that several share one. */
export function responsesOn(lowest: number, highest: number): fc.Arbitrary<ScoredResponse[]> {
  const name = fc.constantFrom("price", "delivery", "staff", "Zoo", "äpfel");
  const response = fc.record(
    {
      score: fc.integer({ min: lowest, max: highest }),
      comment: fc.constantFrom("", "  ", "So so.", "Late again."),
      themes: fc.array(name, { maxLength: 4 }),
      area: name,
    },
    { requiredKeys: ["score"] },
  );
  return fc
    .array(response, { maxLength: 40 })
    .map((all) => all.map((one, position) => ({ id: position, ...one })));
}

/** 1, 0 or -1, as the Net Promoter Score adds them up. */
export function vote({ score }: ScoredResponse): number {
  return score >= 9 ? 1 : score >= 7 ? 0 : -1;
}

/** 200 responses of which every fourth is about delivery, which goes badly. */
export const twoHundred: readonly ScoredResponse[] = Array.from({ length: 200 }, (_, id) => {
  const isDelivery = id % 4 === 0;
  const themes = [
    ...(isDelivery ? ["delivery"] : []),
    ...(id % 5 === 0 ? ["price"] : []),
    ...(id % 6 === 1 ? ["staff"] : []),
    ...(id % 50 === 7 ? ["parking"] : []),
  ];
  const score = isDelivery ? [2, 5, 6, 9][(id / 4) % 4] : [10, 9, 8, 9, 7, 6][id % 6];
  return {
    id,
    score: score as number,
    themes,
    area: ["shop", "web", "hotline"][id % 3] as string,
    ...(id % 2 === 0 && { comment: `Comment ${id}` }),
  };
});
