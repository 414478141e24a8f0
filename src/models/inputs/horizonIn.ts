import { InputError } from "../../kernel/inputError.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import type { Duration } from "./duration.js";
import { timeIn } from "./timeIn.js";

/** Converts a horizon into the unit of the model, or throws if it is invalid; for BG/BB it must be a whole number of opportunities. */
export function horizonIn(model: PurchaseModel | BgBbModel, horizon: Duration): number {
  const time = timeIn(model, horizon, "horizon");
  if (model.model !== "bg-bb" || (Number.isSafeInteger(time) && time <= 1e7)) return time;
  const whole = "a whole number of the model's opportunities, 1e7 at most";
  throw new InputError("horizon.amount", horizon.amount, whole);
}
