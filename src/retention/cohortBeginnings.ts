import type { Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { isDateAlone } from "../kernel/timestamp.js";
import { isBefore, type Moment, timeText } from "../period/moment.js";
import { idsOf } from "../stream/idIndex.js";
import { type CohortCustomers, firstMoment } from "./cohortCustomers.js";
import type { CohortTimes } from "./cohortTimes.js";
import type { FirstSeen } from "./firstSeen.js";

/** When each customer began: at the first record, or at the time that `firstSeen` gives. */
export function cohortBeginnings(customers: CohortCustomers, times: CohortTimes): Moment[] {
  const { firstSeen } = times;
  return Array.from(idsOf(customers.ids), (id, customer) => {
    const first = firstMoment(customers, customer);
    return firstSeen === undefined ? first : readFirstSeen(id, first, times, firstSeen);
  });
}

function readFirstSeen(
  id: Id,
  first: Moment,
  { cells, moments }: CohortTimes,
  firstSeen: FirstSeen,
): Moment {
  const seen = typeof firstSeen === "function" ? firstSeen(id) : firstSeen.get(id);
  if (seen === undefined) throw new InputError("firstSeen", id, "known for every customer");
  const began = moments.momentOf("firstSeen", seen);
  const isThatDay =
    began.day === first.day && (isDateAlone(seen) || first.at === cells.startOfDay(first.day));
  // A date without a time does not say when on that day the customer began.
  if (isThatDay) return first;
  if (!isBefore(first, began)) return began;
  throw new InputError(
    "firstSeen",
    timeText(seen),
    `no later than the first record of the customer (${id})`,
  );
}
