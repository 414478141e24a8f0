/** The columns that can have nulls. */
export type NullableColumn = "amount" | "customerId" | "orderId" | "at" | "group";
