import { InputError } from "../../kernel/inputError.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { Duration } from "../model/duration.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { timeIn } from "./timeIn.js";

/** How long the horizon is in the unit of the model: whole opportunities in BG/BB. */
export function horizonIn(model: PurchaseModel | BgBbModel, horizon: Duration): number {
  const time = timeIn(model, horizon, "horizon");
  if (model.model !== "bg-bb" || (Number.isSafeInteger(time) && time <= 1e7)) return time;
  const whole = "a whole number of the model's opportunities, 1e7 at most";
  throw new InputError("horizon.amount", horizon.amount, whole);
}
