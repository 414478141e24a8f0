import { isAbsent, iterable } from "../kernel/check.js";
import { checkId, type Id, plainId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { isDateAlone } from "../kernel/timestamp.js";
import type { DatedMoment } from "../period/datedMoment.js";
import type { Moments } from "../period/moments.js";
import type { CohortOptions } from "./cohortOptions.js";
import type { Members } from "./members.js";

/**
 * Reads the members; throws if a member is invalid, comes twice, or joined after the records end.
 */
export function readMembers(
  members: CohortOptions["members"],
  moments: Moments,
): Members | undefined {
  if (isAbsent(members)) return undefined;
  const read = new Map<Id, DatedMoment>();
  let position = 0;
  for (const pair of iterable<unknown>("members", members)) {
    const place = `members[${position}]`;
    const [id, joined] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
    if (id === undefined) throw new InputError(place, pair, "a pair of id and time");
    checkId(`${place}[0]`, id);
    const moment = moments.pastOf(`${place}[1]`, joined);
    if (read.has(plainId(id))) throw new InputError(`${place}[0]`, id, "there once");
    read.set(plainId(id), { ...moment, isDate: isDateAlone(joined) });
    position += 1;
  }
  return read;
}
