import type { Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { isDateAlone } from "../kernel/timestamp.js";
import type { DatedMoment } from "../period/datedMoment.js";
import { isBefore, timeText } from "../period/moment.js";
import { findNumber, idsOf } from "../stream/idIndex.js";
import type { Beginning } from "./beginning.js";
import { type CohortCustomers, firstMoment, isFirstDate } from "./cohortCustomers.js";
import type { CohortTimes } from "./cohortTimes.js";

/** When all people began. */
export interface CohortBeginnings {
  /** The beginnings of the customers by their numbers, and then of the members without a record. */
  readonly beginnings: readonly Beginning[];
  /**
   * The number of each member without a record. These numbers follow the numbers of the customers.
   */
  readonly withoutRecord: ReadonlyMap<Id, number>;
}

/**
 * When each person began: at the first record, at the time that `firstSeen` gives, or when a member
 * joined.
 */
export function cohortBeginnings(customers: CohortCustomers, times: CohortTimes): CohortBeginnings {
  const { firstSeen, members } = times;
  const beginnings = Array.from(idsOf(customers.ids), (id, customer): Beginning => {
    const { at, day, isDate } = firstRecord(customers, customer, times);
    // An object literal takes a third of the time of a copy, which counts since there is one object
    // for each customer.
    if (members === undefined && firstSeen === undefined) {
      return { at, day, isDate, isBeforeRecords: false };
    }
    const first = { at, day, isDate };
    if (members !== undefined) {
      const joined = members.get(id);
      if (joined === undefined) throw new InputError("members", id, "known for every customer");
      return beginningBefore(first, joined, "members", id, times);
    }
    const seen = firstSeen === undefined ? undefined : seenFirst(firstSeen, id);
    if (seen === undefined) throw new InputError("firstSeen", id, "known for every customer");
    const began = { ...times.moments.momentOf("firstSeen", seen), isDate: isDateAlone(seen) };
    return beginningBefore(first, began, "firstSeen", id, times, seen);
  });
  const withoutRecord = new Map<Id, number>();
  for (const [id, joined] of members ?? []) {
    if (findNumber(customers.ids, id) !== undefined) continue;
    withoutRecord.set(id, beginnings.length);
    beginnings.push({ ...joined, isBeforeRecords: true });
  }
  return { beginnings, withoutRecord };
}

function firstRecord(
  customers: CohortCustomers,
  customer: number,
  { windows }: CohortTimes,
): DatedMoment {
  const { at, day } = firstMoment(customers, customer);
  return { at, day, isDate: windows !== undefined && isFirstDate(customers, customer, windows) };
}

function beginningBefore(
  first: DatedMoment,
  began: DatedMoment,
  argument: string,
  id: Id,
  { cells }: CohortTimes,
  received: unknown = new Date(began.at),
): Beginning {
  const isThatDay =
    began.day === first.day && (began.isDate || first.at === cells.startOfDay(first.day));
  // A date without a time does not say when on that day the customer began.
  if (isThatDay) return { ...first, isBeforeRecords: false };
  if (!isBefore(first, began)) return { ...began, isBeforeRecords: isBefore(began, first) };
  const expected = `no later than the first record of the customer (${id})`;
  throw new InputError(argument, timeText(received), expected);
}

/** The time of a customer, whose id may stand in a Map as a number or as a bigint. */
function seenFirst(firstSeen: NonNullable<CohortTimes["firstSeen"]>, id: Id): unknown {
  if (typeof firstSeen === "function") return firstSeen(id);
  return firstSeen.get(id) ?? (typeof id === "number" ? firstSeen.get(BigInt(id)) : undefined);
}
