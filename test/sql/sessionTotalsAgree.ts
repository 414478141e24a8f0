import fc from "fast-check";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { querySessionTotals } from "../../src/sql/sessions/querySessionTotals.js";
import type { SessionColumns } from "../../src/sql/sessions/sessionColumns.js";
import type { Session } from "../../src/web/session.js";
import { sessionTotalsAggregator } from "../../src/web/sessionTotalsAggregator.js";
import type { Column } from "../engines/column.js";
import type { Engine } from "../engines/engine.js";
import { decimalText } from "./decimalText.js";
import { recordsAgree } from "./recordsAgree.js";

const columns: readonly Column[] = [
  { name: "the visitor", type: "text" },
  { name: "time on site", type: { decimal: 3 } },
  { name: "milliseconds", type: "whole" },
  { name: "pages", type: "whole" },
  { name: "was engaged", type: "boolean" },
  { name: "engaged as 1", type: "whole" },
  { name: "conversions", type: { decimal: 4 } },
  { name: "interactions", type: "whole" },
  { name: "is new", type: "boolean" },
  { name: "new as 1", type: "whole" },
];

const visitors = ["a", "A", "b", "O'Neil", "ผู้ชม", "back\\slash", " a", "NULL"];

/** Random sessions; seconds in thousandths, conversions in ten-thousandths. */
const sessions = fc.record({
  visitor: fc.option(fc.constantFrom(...visitors), { freq: 30 }),
  duration: fc.oneof(
    { arbitrary: fc.nat(60_000), weight: 6 },
    { arbitrary: fc.constantFrom(0, 10_000, 10_001, 2 ** 42 - 1), weight: 2 },
  ),
  pages: fc.oneof(
    { arbitrary: fc.nat(4), weight: 8 },
    { arbitrary: fc.constant(2 ** 43), weight: 1 },
  ),
  engaged: fc.option(fc.boolean(), { freq: 1 }),
  conversions: fc.option(fc.constantFrom(0, 0, 10_000, 30_000, 5_000, 1, 123_500), { freq: 3 }),
  interactions: fc.option(fc.nat(2), { freq: 1 }),
  isNew: fc.option(fc.boolean(), { freq: 4 }),
});

/** Which columns a query is told about, and whether every session names its visitor. */
const forms: readonly (readonly [columns: SessionColumns, areAllNamed: boolean])[] = [
  [
    {
      visitorId: "the visitor",
      durationSeconds: { column: "time on site", places: 3 },
      pageViews: "pages",
      engaged: "was engaged",
      conversions: { column: "conversions", places: 4 },
      interactions: "interactions",
      newVisitor: "is new",
    },
    false,
  ],
  [
    {
      visitorId: "the visitor",
      durationSeconds: { column: "milliseconds", minorUnits: 3 },
      pageViews: "pages",
      engaged: { column: "engaged as 1", is: "whole" },
      conversions: { column: "conversions", places: 4 },
      interactions: "interactions",
      newVisitor: { column: "new as 1", is: "whole" },
    },
    true,
  ],
  [
    {
      visitorId: "the visitor",
      durationSeconds: { column: "milliseconds", minorUnits: 3 },
      pageViews: "pages",
    },
    true,
  ],
  [
    {
      durationSeconds: { column: "time on site", places: 3 },
      pageViews: "pages",
      conversions: { column: "conversions", places: 4 },
      interactions: "interactions",
      newVisitor: "is new",
    },
    false,
  ],
];

/** Random sessions, added up by an engine and in memory, by both rules of a bounce. */
export async function sessionTotalsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  const definition = { device: "phone" };
  for (const [place, [told, areAllNamed]] of forms.entries()) {
    const rule = place % 2 === 0 ? "not-engaged" : "single-page";
    const has = (field: keyof SessionColumns): boolean => told[field] !== undefined;
    const nameOf = (visitor: string | null): string | null =>
      areAllNamed ? (visitor ?? "nobody") : visitor;
    await recordsAgree(engine, dialect, numRuns, {
      table: "visits of the site",
      columns,
      values: sessions,
      loaded: ({ visitor, duration, pages, engaged, conversions, interactions, isNew }) => [
        nameOf(visitor),
        decimalText(duration, 3),
        String(duration),
        String(pages),
        textOf(engaged),
        textOf(engaged === null ? null : Number(engaged)),
        conversions === null ? null : decimalText(conversions, 4),
        textOf(interactions),
        textOf(isNew),
        textOf(isNew === null ? null : Number(isNew)),
      ],
      record: ({
        visitor,
        duration,
        pages,
        engaged,
        conversions,
        interactions,
        isNew,
      }): Session => ({
        visitorId: has("visitorId") ? nameOf(visitor) : null,
        durationSeconds: duration / 1000,
        pageViews: pages,
        engaged: has("engaged") ? engaged : null,
        conversions: !has("conversions") || conversions === null ? null : conversions / 10_000,
        interactions: has("interactions") ? interactions : null,
        newVisitor: has("newVisitor") ? isNew : null,
      }),
      aggregator: sessionTotalsAggregator({ rule, definition }),
      timeField: "startedAt",
      query: (startedAt, options, by) =>
        querySessionTotals(
          { table: "visits of the site", columns: { ...told, startedAt } },
          { ...options, rule, definition, ...(by && { by }) },
        ),
    });
  }
}

function textOf(value: boolean | number | null): string | null {
  return value === null ? null : String(value);
}
