/** How many orders of nobody a result of customers leaves out. */
export interface WithoutCustomer {
  /** How many orders were left out because they have no customer; there only if there are some. */
  readonly ordersWithoutCustomer?: number;
}

/** The field that says how many orders of nobody were left out. */
export function withoutCustomer(ordersWithoutCustomer: number): WithoutCustomer {
  return ordersWithoutCustomer === 0 ? {} : { ordersWithoutCustomer };
}
