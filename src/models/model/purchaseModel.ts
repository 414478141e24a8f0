import type { BgNbdModel } from "./bgNbdModel.js";
import type { ParetoNbdModel } from "./paretoNbdModel.js";

/** A model of purchases in continuous time. */
export type PurchaseModel = BgNbdModel | ParetoNbdModel;
