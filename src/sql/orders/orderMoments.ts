import { dayLength } from "../../kernel/timeUnit.js";
import { timeZoneOf } from "../../period/timeZone.js";
import { fenced } from "../dialects/fenced.js";
import { offset } from "../source/offsets.js";
import { periodOfDay } from "../source/periodOfDay.js";
import { type Fragment, sql, word } from "../text/fragment.js";
import { type Selected, select } from "../text/select.js";
import { customerOrders } from "./customerOrders.js";
import { momentNumber } from "./momentNumber.js";
import type { OrderCalendar } from "./orderCalendar.js";
import type { OrderSource } from "./orderSource.js";

/**
 * The orders and refunds of customers with the dates that clocks showed: a query with what
 * {@link customerOrders} gives, `em_day`, `em_moment`, the number of the moment, and the numbers of the
 * periods by alias.
 */
export function orderMoments(source: OrderSource, calendar: OrderCalendar): Fragment {
  const { dialect, range, time } = source;
  const at = word("em_at");
  const day = word("em_day");
  const names = ["em_customer", "em_amount", "em_count", "em_source_rows", "em_two_customers"];
  const values: Selected = {
    ...source.aliases(),
    ...Object.fromEntries(names.map((name) => [name, word(name)])),
    em_at: at,
  };
  const last = Math.min(calendar.end, range.to ?? calendar.end) + 2 * dayLength;
  const local = time?.isDate
    ? at
    : sql`(${at} + ${offset(at, timeZoneOf(calendar.timeZone), range.from, last)})`;
  const clocks = select(
    { ...values, em_local: local },
    { from: fenced(dialect, customerOrders(source, calendar.refunds), "em_rows") },
  );
  const dated = select(
    { ...values, em_day: dialect.floorDivide(word("em_local"), dayLength) },
    { from: fenced(dialect, clocks, "em_clocks") },
  );
  const numbers = Object.entries(calendar.periods).map(([alias, options]) => [
    alias,
    periodOfDay(dialect, options, day),
  ]);
  return select(
    {
      ...values,
      em_day: day,
      em_moment: momentNumber(at, day),
      ...Object.fromEntries(numbers),
    } as Selected,
    { from: fenced(dialect, dated, "em_dated") },
  );
}
