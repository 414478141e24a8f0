import type { AmountColumn } from "../source/amountColumn.js";
import type { TimeColumn } from "../source/timeColumn.js";
import type { ShopShape } from "./shopShape.js";

/** The name of the column of customers. */
export const customerName = "the customer's id";
/** The name of the column of amounts. */
export const amountName = "Order Total";

/** The columns of the shop's table, for a query. */
export function shopColumns({ time, money }: ShopShape): {
  readonly customerId: string;
  readonly amount: AmountColumn;
  readonly at: TimeColumn;
  readonly units: string;
} {
  const amounts: Readonly<Record<ShopShape["money"], AmountColumn>> = {
    cents: { column: amountName, minorUnits: 2 },
    decimal: { column: amountName, places: 2 },
    double: { column: amountName, is: "double" },
  };
  return { customerId: customerName, amount: amounts[money], at: time.at, units: "select" };
}
