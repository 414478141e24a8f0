import { checkId, type Id } from "../kernel/id.js";
import type { Aggregator } from "./aggregator.js";
import type { Distinct } from "./distinct.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf, restoreIds, savedIds } from "./idIndex.js";
import { savedObject } from "./savedFields.js";
import { readSavedState } from "./savedState.js";

const name = "distinct";
const version = 1;

/**
 * Counts how many different customers, visitors or other ids there are, exactly.
 *
 * It keeps every id, even more ids than a single Map can hold. If memory is too small for that,
 * {@link approximateDistinctAggregator} estimates the number. The ids 1 and "1" are different ids.
 *
 * @throws {@link InputError} When it runs, if an id is not a non-empty text, a safe integer or a bigint.
 *
 * @example
 * aggregate(["a", "b", "a"], distinctAggregator).distinct; // 2
 * const sessions = [{ visitorId: 7 }, { visitorId: 7 }];
 * aggregate(sessions, mapped((session) => session.visitorId, distinctAggregator)).distinct; // 1
 */
export const distinctAggregator: Aggregator<Id, IdIndex, Distinct> = {
  name,
  items: "ids",
  empty: () => emptyIdIndex(),
  add(index, id) {
    checkId("id", id);
    numberOf(index, id);
  },
  check(_index, id) {
    checkId("id", id);
  },
  merge(into, from) {
    for (const id of idsOf(from)) numberOf(into, id);
  },
  result: ({ size }) => ({ distinct: size }),
  save: (index) => ({ aggregator: name, version, state: { ids: savedIds(index) } }),
  restore: (saved) =>
    restoreIds(savedObject("saved.state", readSavedState(saved, name, version)), "ids"),
};
