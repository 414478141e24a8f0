import fc from "fast-check";
import { expect } from "vitest";
import { responseTotalsAggregatorFor } from "../../src/feedback/responseTotalsAggregatorFor.js";
import type { SurveyResponse } from "../../src/feedback/surveyResponse.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { whiteSpace } from "../../src/sql/feedback/isNotBlank.js";
import { queryResponseTotals } from "../../src/sql/feedback/queryResponseTotals.js";
import type { ResponseColumns } from "../../src/sql/feedback/responseColumns.js";
import { aggregate } from "../../src/stream/aggregate.js";
import type { Column } from "../engines/column.js";
import type { Engine } from "../engines/engine.js";
import { recordsAgree } from "./recordsAgree.js";
import { sortedByKeys } from "./sortedByKeys.js";

const columns: readonly Column[] = [
  { name: "the id", type: "text" },
  { name: "score given", type: "whole" },
  { name: "what they wrote", type: "text" },
];
const aggregator = responseTotalsAggregatorFor({ definition: { survey: "after checkout" } });
const definition = { survey: "after checkout" };

/** Comments that are blank, that look blank, and that are not. */
const comments = fc.oneof(
  fc.constantFrom("", " ", "Late again.", "ดีมาก", "1", "!", "\u200b", 'it\'s \\ "so"', "\u0085"),
  fc.string({ unit: fc.constantFrom(...whiteSpace), maxLength: 4 }),
  fc.constantFrom(...whiteSpace).map((space) => `${space}。${space}`),
);

const responses = fc.record({
  id: fc.constantFrom("1", "2", "a", "O'Neil", " "),
  score: fc.option(fc.nat(10), { freq: 4 }),
  comment: fc.option(comments, { freq: 4 }),
});

/** Random responses, counted by an engine and in memory: with a row for each, and with a row for each theme. */
export async function responseTotalsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  const forms: readonly ResponseColumns[] = [
    { id: "the id", score: "score given", comment: "what they wrote" },
    { comment: "what they wrote" },
    { score: "score given" },
  ];
  for (const told of forms) {
    await recordsAgree(engine, dialect, numRuns, {
      table: "all responses",
      columns,
      values: responses,
      loaded: ({ id, score, comment }) => [id, score === null ? null : String(score), comment],
      record: ({ id, score, comment }): SurveyResponse => ({
        id,
        score: told.score === undefined ? null : score,
        comment: told.comment === undefined ? null : comment,
      }),
      aggregator,
      query: (at, options, by) =>
        queryResponseTotals(
          { table: "all responses", columns: { ...told, at } },
          { ...options, definition, ...(by && { by }) },
        ),
    });
  }
  await mentionsAgree(engine, dialect, numRuns);
}

/** Responses with a row for each of their themes: altogether and by theme, each of them counts once. */
async function mentionsAgree(engine: Engine, dialect: Dialect, numRuns: number): Promise<void> {
  const themes = fc.array(fc.constantFrom("price", "Price", "O'Hare", "ราคา", " "), {
    maxLength: 4,
  });
  const table = fc.array(fc.record({ response: responses, themes }), { maxLength: 20 }).map((all) =>
    all.map(({ response, themes: named }, place) => ({
      response: { ...response, id: `response ${place}` },
      themes: named,
    })),
  );
  const source = {
    table: "all mentions",
    columns: { id: "the id", score: "score given", comment: "what they wrote" },
  };
  const options = { dialect, rows: "mentions", definition } as const;
  await fc.assert(
    fc.asyncProperty(table, async (all) => {
      await engine.load(
        "all mentions",
        [...columns, { name: "the theme", type: "text" }],
        all.flatMap(({ response: { id, score, comment }, themes: named }) =>
          (named.length === 0 ? [null] : named).map((theme) => [
            id,
            score === null ? null : String(score),
            comment,
            theme,
          ]),
        ),
      );
      const whole = queryResponseTotals(source, options);
      const answer = whole.read(await engine.run(whole.text, whole.parameters));
      const every = all.map(({ response }) => response);
      expect(answer).toEqual(aggregate(every, aggregator));

      const byTheme = queryResponseTotals(source, { ...options, by: { theme: "the theme" } });
      const groups = byTheme.read(await engine.run(byTheme.text, byTheme.parameters));
      const names = new Set(
        all.flatMap(({ themes: named }) => (named.length === 0 ? [null] : named)),
      );
      const expected = Array.from(names, (theme) => {
        const mentioning = all.filter(({ themes: named }) =>
          theme === null ? named.length === 0 : named.includes(theme),
        );
        return {
          theme,
          result: aggregate(
            mentioning.map(({ response }) => response),
            aggregator,
          ),
        };
      });
      expect(groups).toEqual(sortedByKeys(expected, ["theme"]));
    }),
    { numRuns },
  );
}
