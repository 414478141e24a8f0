import type { BgBbModel } from "./bgBbModel.js";
import type { GammaGammaModel } from "./gammaGammaModel.js";
import type { PurchaseModel } from "./purchaseModel.js";
import type { ShiftedBetaGeometricModel } from "./shiftedBetaGeometricModel.js";

/** Any model of this folder: plain data that can be stored as JSON. */
export type Model = PurchaseModel | BgBbModel | GammaGammaModel | ShiftedBetaGeometricModel;
