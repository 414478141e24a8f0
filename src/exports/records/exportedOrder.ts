import type { Order } from "../../commerce/order.js";

/** An order as an export gives it: an {@link Order} whose fields hold plain text and numbers. */
export interface ExportedOrder extends Order {
  /** The id of the order, as text. */
  readonly orderId?: string;
  /** The id of the customer, as text; absent where the export names nobody. */
  readonly customerId?: string;
  /** When it was placed: a date, or ISO text with its offset from UTC. */
  readonly at?: string | number;
  /** What it was worth, less refunds that stand in the same row. */
  readonly amount: number | string;
  /** The currency of the amount. */
  readonly currency?: string;
  /** Units of goods. */
  readonly units?: number;
  /** Where the order came from. */
  readonly channel?: string;
}
