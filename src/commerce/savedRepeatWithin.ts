import { count } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { RollingWindows } from "../period/rollingWindows.js";
import { restoreIds, savedIds } from "../stream/idIndex.js";
import { restoreCurrency, saveCurrency } from "../stream/oneCurrency.js";
import { savedPeriodLists } from "../stream/periodLists.js";
import type { SavedFields } from "../stream/savedFields.js";
import { restoreOrderRows, saveOrderRows } from "../stream/savedOrderRows.js";
import type { RepeatWithinState } from "./repeatWithinState.js";

/** The state as JSON data. */
export function saveRepeatWithin({
  ids,
  moments,
  rows,
  seen,
  currency,
}: RepeatWithinState): SavedFields {
  return {
    ids: savedIds(ids),
    moments: moments.map((list) => [...list]),
    rows: saveOrderRows(rows),
    seen,
    ...saveCurrency(currency),
  };
}

/** The state that was saved; throws if it contradicts itself, or `isPast` says that an order is too late. */
export function restoreRepeatWithin(
  saved: SavedFields,
  { instantOf }: RollingWindows,
  isPast: (at: number) => boolean,
): RepeatWithinState {
  const ids = restoreIds(saved, "ids");
  const moments = savedPeriodLists(saved, "moments", ids.size);
  if (moments.some((list) => !isPast(instantOf(list[list.length - 1] as number)))) {
    throw new InputError("saved.state.moments", moments, "no later than asOf");
  }
  const rows = restoreOrderRows(saved["rows"], isPast);
  const seen = count(saved, "seen");
  return { ids, moments, rows, seen, currency: restoreCurrency(saved, seen) };
}
