/** How many orders a result about customers leaves out because they have no customer. */
export interface WithoutCustomer {
  /** How many orders were left out because they have no customer; there only if there are some. */
  readonly ordersWithoutCustomer?: number;
}

/** The field that says how many orders were left out because they have no customer. */
export function withoutCustomer(ordersWithoutCustomer: number): WithoutCustomer {
  return ordersWithoutCustomer === 0 ? {} : { ordersWithoutCustomer };
}
