import { exactly, toDecimalString } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import {
  addExactProduct,
  emptyProducts,
  type ProductSum,
  productTotal,
} from "../kernel/productSum.js";

/** A sum of squares as JSON data, with all its digits: it may be beyond the largest double. */
export function saveSquares(sum: ProductSum, places: number): string {
  return toDecimalString(productTotal(sum, places));
}

/** Reads a sum of squares that was saved. */
export function restoreSquares(argument: string, saved: unknown): ProductSum {
  if (typeof saved !== "string" || !/^\d+(\.\d+)?$/.test(saved)) {
    throw new InputError(argument, saved, "a decimal number from 0 up, as text");
  }
  const [whole = "", decimals = ""] = saved.split(".");
  const sum = emptyProducts();
  addExactProduct(sum, exactly(BigInt(whole + decimals), decimals.length), exactly(1, 0));
  return sum;
}
