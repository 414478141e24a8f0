import type { OrderAmounts } from "./orderAmounts.js";
import type { OrderColumnTotals } from "./orderColumnTotals.js";

/**
 * The totals of columns: a single object, or with a column of groups an array with an object for
 * each group.
 */
export type OrderTotalsOfColumns<Input> = OneOrEach<Input, TotalsOf<Input>>;

type TotalsOf<Input> = Input extends { readonly customerId: ArrayLike<unknown> }
  ? OrderColumnTotals
  : Input extends { readonly amount: unknown; readonly customerId?: undefined }
    ? OrderAmounts
    : OrderAmounts | OrderColumnTotals;

type OneOrEach<Input, Totals> = Input extends { readonly group: ArrayLike<unknown> }
  ? Totals[]
  : Input extends { readonly amount: unknown; readonly group?: undefined }
    ? Totals
    : Totals | Totals[];
