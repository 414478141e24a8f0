/**
 * What becomes of a refund that names an order by its id: it lowers what the order was worth, or it
 * counts on its own date.
 */
export type RefundsOfOrders = "in their orders" | "on their dates";
