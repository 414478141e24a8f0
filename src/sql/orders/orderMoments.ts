import { dayLength } from "../../kernel/timeUnit.js";
import { timeZoneOf } from "../../period/timeZone.js";
import { offset } from "../source/offsets.js";
import { periodOfDay } from "../source/periodOfDay.js";
import { type Fragment, sql, word } from "../text/fragment.js";
import { derived, type Selected, select } from "../text/select.js";
import { momentNumber } from "./momentNumber.js";
import type { OrderCalendar } from "./orderCalendar.js";
import type { OrderSource } from "./orderSource.js";

/**
 * The rows of the range with the dates that clocks showed: a query with `em_customer`, `em_amount`,
 * `em_moment`, the number of the moment, and the numbers of the periods by alias.
 */
export function orderMoments(
  source: OrderSource,
  { timeZone, end, periods }: OrderCalendar,
): Fragment {
  const { dialect, range, time } = source;
  const at = word("em_at");
  const day = word("em_day");
  const values: Selected = { em_customer: word("em_customer"), em_amount: word("em_amount") };
  const last = Math.min(end, range.to ?? end) + 2 * dayLength;
  const local = time?.isDate
    ? at
    : sql`(${at} + ${offset(at, timeZoneOf(timeZone), range.from, last)})`;
  const clocks = select(
    { ...values, em_at: at, em_local: local },
    { from: derived(source.rows(source.values, "of the range"), "em_rows") },
  );
  const dated = select(
    { ...values, em_at: at, em_day: dialect.floorDivide(word("em_local"), dayLength) },
    { from: derived(clocks, "em_clocks") },
  );
  const numbers = Object.entries(periods).map(([alias, options]) => [
    alias,
    periodOfDay(dialect, options, day),
  ]);
  return select(
    { ...values, em_moment: momentNumber(at, day), ...Object.fromEntries(numbers) } as Selected,
    { from: derived(dated, "em_dated") },
  );
}
