import { InputError } from "../kernel/inputError.js";
import { isCount } from "../kernel/isCount.js";
import type { ModelCustomer, OpportunityCustomer } from "./model.js";

/** BG/BB takes a step for each opportunity. */
export const mostOpportunities = 100_000;

/** What stands for no customer at all: nothing of it can be. */
const nobody = { repeatPurchases: -1, recency: -1, age: -1, opportunities: -1 };

/** Passes a customer through whose history can be; the position is that in a list of customers. */
export function checkedCustomer(
  customer: ModelCustomer,
  argument = "customer",
  position?: number,
): ModelCustomer {
  const fields = (customer as ModelCustomer | undefined) ?? nobody;
  const { repeatPurchases, recency, age } = fields;
  const isPossible =
    Number.isSafeInteger(repeatPurchases) &&
    Number.isFinite(age) &&
    Number.isFinite(recency) &&
    recency <= age &&
    (repeatPurchases === 0 ? recency === 0 : repeatPurchases > 0 && recency > 0);
  if (isPossible) return customer;
  const fault = faultOf(customer, "age");
  throw fault(argument, position);
}

/** Passes a customer with opportunities through whose history can be. */
export function checkedOpportunityCustomer(
  customer: OpportunityCustomer,
  argument = "customer",
  position?: number,
): OpportunityCustomer {
  const { repeatPurchases, recency, opportunities } =
    (customer as OpportunityCustomer | undefined) ?? nobody;
  const isPossible =
    Number.isSafeInteger(repeatPurchases) &&
    Number.isSafeInteger(recency) &&
    Number.isSafeInteger(opportunities) &&
    opportunities <= mostOpportunities &&
    recency <= opportunities &&
    repeatPurchases <= recency &&
    (repeatPurchases === 0 ? recency === 0 : repeatPurchases > 0);
  if (isPossible) return customer;
  const fault = faultOf(customer, "opportunities");
  throw fault(argument, position);
}

/** How many customers of one history there are: 1 where it is left out. */
export function weightOf(
  customer: { readonly weight?: number | undefined },
  argument: string,
  position: number,
): number {
  const { weight = 1 } = customer;
  if (Number.isSafeInteger(weight) && weight >= 0) return weight;
  throw new InputError(`${argument}[${position}].weight`, weight, "a whole number from 0 up");
}

/** The error for the first field that cannot be right. */
function faultOf(
  customer: unknown,
  ages: "age" | "opportunities",
): (argument: string, position: number | undefined) => InputError {
  const fields = customer as Readonly<Record<string, number>>;
  const isWhole = ages === "opportunities";
  const fault = (field: string, expected: string) => (argument: string, position?: number) => {
    const whose = position === undefined ? argument : `${argument}[${position}]`;
    return field === ""
      ? new InputError(whose, customer, expected)
      : new InputError(`${whose}.${field}`, fields[field], expected);
  };
  if (Object(customer) !== customer) return fault("", "a customer");
  const { repeatPurchases, recency, [ages]: age } = fields as Record<string, number>;
  if (!isCount(repeatPurchases)) return fault("repeatPurchases", "a whole number from 0 up");
  const time = isWhole ? "a whole number from 0 up" : "a finite number from 0 up";
  if (!(isWhole ? isCount(age) : isTime(age))) return fault(ages, time);
  if (!(isWhole ? isCount(recency) : isTime(recency))) return fault("recency", time);
  if (isWhole && (age as number) > mostOpportunities) {
    return fault(ages, `at most ${mostOpportunities}`);
  }
  if ((recency as number) > (age as number)) return fault("recency", `at most ${ages} (${age})`);
  if (repeatPurchases === 0) return fault("recency", "0 where there are no repeat purchases");
  if (recency === 0) return fault("recency", "above 0 where there are repeat purchases");
  return fault("repeatPurchases", `at most recency (${recency})`);
}

function isTime(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) >= 0;
}
