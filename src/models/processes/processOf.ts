import { checkedModel } from "../inputs/checkedModel.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { bgBbProcess } from "./bgBbProcess.js";
import { bgNbdProcess, mbgNbdProcess } from "./bgNbdProcess.js";
import { paretoNbdProcess } from "./paretoNbdProcess.js";
import type { PurchaseProcess } from "./purchaseProcess.js";

const processes = {
  "bg-nbd": bgNbdProcess,
  "mbg-nbd": mbgNbdProcess,
  "pareto-nbd": paretoNbdProcess,
  "bg-bb": bgBbProcess,
};

/** The names of the models that predict purchases. */
export const purchaseModels: readonly (PurchaseModel | BgBbModel)["model"][] = Object.keys(
  processes,
) as (PurchaseModel | BgBbModel)["model"][];

/** The formulas of a model; throws if the model does not predict purchases or is invalid. */
export function processOf<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  argument = "model",
): PurchaseProcess<Of["parameters"], CustomerOf<Of>> {
  const { model: name } = checkedModel<PurchaseModel | BgBbModel>(model, purchaseModels, argument);
  return processes[name] as unknown as PurchaseProcess<Of["parameters"], CustomerOf<Of>>;
}
