import type { PeriodOptions } from "../../period/periodOptions.js";
import type { RefundsOfOrders } from "./refundsOfOrders.js";

/**
 * The calendar of a statement: its time zone, the last moment that is read, its periods by alias, and
 * where refunds count that name an order.
 */
export interface OrderCalendar {
  readonly timeZone: string;
  readonly end: number;
  readonly periods: Readonly<Record<string, Omit<PeriodOptions, "timeZone">>>;
  readonly refunds: RefundsOfOrders;
}
