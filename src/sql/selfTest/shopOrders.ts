import { firstOrders } from "../../commerce/firstOrders.js";
import type { Order } from "../../commerce/order.js";
import { centsText } from "./centsText.js";
import type { ShopRow } from "./shopRows.js";

/** An order of the shop in memory, with what it is grouped by. */
export type ShopOrder = Order & { readonly at: number; readonly channel: string | null };

/** The rows as orders, with the first orders of their customers. */
export function shopOrders(
  rows: readonly ShopRow[],
  timeOf: (at: number) => number,
  hasOrderIds: boolean,
): ShopOrder[] {
  const orders = rows.map(
    ([customerId, cents, at, channel, units, orderId]): ShopOrder => ({
      customerId,
      amount: centsText(cents),
      at: timeOf(Date.parse(at)),
      units,
      channel,
      ...(hasOrderIds && { orderId }),
    }),
  );
  const first = firstOrders(orders);
  return orders.map((order) => {
    const firstOrderAt = first.get(order.customerId ?? "");
    const isSale = Number(order.amount) >= 0;
    return isSale && firstOrderAt !== undefined ? { ...order, firstOrderAt } : order;
  });
}
