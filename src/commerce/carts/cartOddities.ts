/** How many ids of carts have events that do not fit together; they are in no other number. */
export interface CartOddities {
  /** Ids with a purchase and no item. */
  readonly purchasedWithoutItem: number;
  /** Ids whose only purchases came before the first item. */
  readonly purchasedBeforeItem: number;
}
