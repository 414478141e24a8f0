import { normalDistribution } from "../kernel/normal.js";
import { studentDistribution } from "./student.js";

/** The probability that Student's t lies beyond a number of standard errors, on either side of 0. */
export function pValueBeyond(standardErrors: number, freedom: number): number {
  return Number.isFinite(freedom)
    ? 2 * studentDistribution(-standardErrors, freedom)
    : 2 * normalDistribution(-standardErrors);
}
