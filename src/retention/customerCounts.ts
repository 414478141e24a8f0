import type { SubscriptionCustomers } from "./subscriptionCustomers.js";
import { atEnd, atStart, before, began, isNew } from "./subscriptionFlags.js";

/** How many customers there were at either end of a period, and how many came and went in it. */
export interface CustomerCounts {
  /** Customers when the period began. */
  readonly customersAtStart: number;
  /** The customers at the start who are not there when the period ends. */
  readonly customersLost: number;
  /** All customers who left in the period and are not there when it ends, including new ones. */
  readonly customersLeft: number;
  /** Customers who were there when the period began and are there when it ends. */
  readonly customersRetained: number;
  /** Customers whose first subscription began in the period. */
  readonly newCustomers: number;
  /** The new customers who are there when the period ends. */
  readonly newCustomersStillActive: number;
  /** Former customers who were not there when the period began and came back in it. */
  readonly customersReactivated: number;
  /** Customers when the period ends. */
  readonly customersAtEnd: number;
}

/** Counts the customers. */
export function customerCounts({ ids, flags }: SubscriptionCustomers): CustomerCounts {
  // First how many customers have which bits: there are 16 combinations only.
  const tally = new Array<number>(16).fill(0);
  for (const bits of flags.subarray(0, ids.size)) tally[bits] = (tally[bits] as number) + 1;
  const customersWith = (matches: (bits: number) => boolean): number =>
    tally.reduce((sum, customers, bits) => sum + (matches(bits) ? customers : 0), 0);
  const wasThere = (bits: number): boolean => (bits & atStart) !== 0;
  const isThere = (bits: number): boolean => (bits & atEnd) !== 0;
  return {
    customersAtStart: customersWith(wasThere),
    customersLost: customersWith((bits) => wasThere(bits) && !isThere(bits)),
    customersLeft: customersWith((bits) => (bits & (atStart | began)) !== 0 && !isThere(bits)),
    customersRetained: customersWith((bits) => wasThere(bits) && isThere(bits)),
    newCustomers: customersWith(isNew),
    newCustomersStillActive: customersWith((bits) => isNew(bits) && isThere(bits)),
    customersReactivated: customersWith(
      (bits) => (bits & before) !== 0 && (bits & began) !== 0 && !wasThere(bits),
    ),
    customersAtEnd: customersWith(isThere),
  };
}
