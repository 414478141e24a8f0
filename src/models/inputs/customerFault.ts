import { InputError } from "../../kernel/inputError.js";
import { isCount } from "../../kernel/isCount.js";
import { mostOpportunities } from "./mostOpportunities.js";

/** The error that names the first impossible field of a customer, or the customer if it is not an object. */
export function customerFault(
  customer: unknown,
  observed: "age" | "opportunities",
  argument: string,
  position: number | undefined,
): InputError {
  const place = position === undefined ? argument : `${argument}[${position}]`;
  if (Object(customer) !== customer) return new InputError(place, customer, "a customer");
  const fields = customer as Readonly<Record<string, number>>;
  const fault = (field: string, expected: string): InputError =>
    new InputError(`${place}.${field}`, fields[field], expected);
  const { repeatPurchases, recency, [observed]: age } = fields as Record<string, number>;
  const count = "a whole number from 0 up";
  if (!isCount(repeatPurchases)) return fault("repeatPurchases", count);
  const [isLength, length] =
    observed === "age" ? [isTime, "a finite number from 0 up"] : [isCount, count];
  if (!isLength(age)) return fault(observed, length);
  if (!isLength(recency)) return fault("recency", length);
  if (observed === "opportunities" && (age as number) > mostOpportunities) {
    return fault(observed, `at most ${mostOpportunities}`);
  }
  if ((recency as number) > (age as number)) {
    return fault("recency", `at most ${observed} (${age})`);
  }
  if (repeatPurchases === 0) return fault("recency", "0 where there are no repeat purchases");
  if (recency === 0) return fault("recency", "above 0 where there are repeat purchases");
  return fault("repeatPurchases", `at most recency (${recency})`);
}

function isTime(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) >= 0;
}
