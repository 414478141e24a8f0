import type { BgNbdModel } from "./bgNbdModel.js";
import type { ParetoNbdModel } from "./paretoNbdModel.js";

/** A model of customers who can buy at any time. */
export type PurchaseModel = BgNbdModel | ParetoNbdModel;
