import { count, isPlainObject, iterable, real } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { PurchaseMoment } from "../../kernel/purchaseMoment.js";
import type { PurchaseTimeline } from "../../kernel/purchaseTimeline.js";
import { timeUnit } from "../../kernel/timeUnit.js";
import { atPlace } from "../inputs/atPlace.js";

/** Returns a copy of a timeline, or throws if a field of it is invalid. */
export function checkedTimeline(timeline: PurchaseTimeline): PurchaseTimeline {
  if (!isPlainObject(timeline)) {
    throw new InputError("timeline", timeline, "a timeline of purchases");
  }
  return atPlace("timeline", () => {
    timeUnit(timeline, "timeUnit");
    const holdoutEnd = real(timeline, "holdoutEnd");
    const calibrationEnd = real(timeline, "calibrationEnd");
    if (calibrationEnd >= holdoutEnd) {
      throw new InputError("calibrationEnd", calibrationEnd, `below holdoutEnd (${holdoutEnd})`);
    }
    const { startsOn } = timeline;
    if (!(startsOn === null || typeof startsOn === "string")) {
      throw new InputError("startsOn", startsOn, "a date, or null");
    }
    const moments = Array.from(iterable("moments", timeline.moments), (moment, place) =>
      atPlace(`moments[${place}]`, () => checkedMoment(moment, holdoutEnd)),
    );
    return { ...timeline, moments };
  });
}

function checkedMoment(moment: PurchaseMoment, holdoutEnd: number): PurchaseMoment {
  const time = real(moment, "time");
  if (time > holdoutEnd) throw new InputError("time", time, `at most holdoutEnd (${holdoutEnd})`);
  return {
    time,
    newCustomers: count(moment, "newCustomers"),
    repeatPurchases: count(moment, "repeatPurchases"),
  };
}
