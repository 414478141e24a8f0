import type { ExportedOrder } from "../../exports/records/exportedOrder.js";

/** An order of a customer, on the date that its file writes. */
export interface CustomerOrder extends ExportedOrder {
  readonly at: string;
  readonly customerId: string;
}
