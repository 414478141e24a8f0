import type { BgNbdModel } from "../model/bgNbdModel.js";
import { bgNbdObjective } from "./bgNbdObjective.js";
import type { Fit } from "./fit.js";
import { fitPurchases } from "./fitPurchases.js";
import type { PurchaseFitInput } from "./purchaseFitInput.js";

/** Fits BG/NBD with `first` 0, or MBG/NBD, whose customers can leave after the first purchase too, with `first` 1. */
export function fitBgNbdWith(
  model: BgNbdModel["model"],
  first: 0 | 1,
  input: PurchaseFitInput,
): Fit<BgNbdModel> {
  return fitPurchases<BgNbdModel>(input, {
    model,
    names: ["r", "alpha", "a", "b"],
    times: [0, 1, 0, 0],
    objectiveOf: (histories) => bgNbdObjective(histories, first),
    starts: [
      [0, 0, 0, 1],
      [-2, -2, -1, 1],
      [2, 2, 0, 2],
      [0, 0, -3, 2],
    ],
    boundaries: [
      { direction: [0, 0, 1, 1], warning: "dropout-alike" },
      { direction: [0, 0, -1, -1], warning: "dropout-alike" },
      { direction: [0, 0, 1, 0], warning: "dropout-alike" },
      { direction: [0, 0, 0, -1], warning: "dropout-alike" },
      { direction: [0, 0, -1, 0], warning: "no-dropout" },
      { direction: [0, 0, 0, 1], warning: "no-dropout" },
    ],
  });
}
