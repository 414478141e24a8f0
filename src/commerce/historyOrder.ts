import type { CustomerOrder } from "../stream/customerOrder.js";

/** An order that becomes a part of its customer's history. */
export type HistoryOrder = CustomerOrder;
