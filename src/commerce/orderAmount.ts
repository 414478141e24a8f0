import type { Count } from "../kernel/count.js";
import type { CustomerOrder } from "../stream/customerOrder.js";

/** The amount of an order, without its customer. */
export interface OrderAmount extends Pick<CustomerOrder, "amount" | "currency"> {
  /** How many units of goods were ordered. */
  readonly units?: Count | null | undefined;
}
