import { bgBbProcess } from "./bgBb.js";
import { bgNbdProcess, mbgNbdProcess } from "./bgNbd.js";
import { checkedCustomer, checkedOpportunityCustomer } from "./checkedCustomer.js";
import { checkedModel } from "./checkedModel.js";
import type { BgBbModel, ModelCustomer, OpportunityCustomer, PurchaseModel } from "./model.js";
import { paretoNbdProcess } from "./paretoNbd.js";
import type { PurchaseProcess } from "./purchaseProcess.js";

/** What a customer is to a model of purchases: one with opportunities to BG/BB, one with an age to others. */
export type CustomerOf<Of extends PurchaseModel | BgBbModel> = Of extends BgBbModel
  ? OpportunityCustomer
  : ModelCustomer;

const processes = {
  "bg-nbd": bgNbdProcess,
  "mbg-nbd": mbgNbdProcess,
  "pareto-nbd": paretoNbdProcess,
  "bg-bb": bgBbProcess,
};

/** The models that purchases can be predicted with. */
export const purchaseModels: readonly (PurchaseModel | BgBbModel)["model"][] = Object.keys(
  processes,
) as (PurchaseModel | BgBbModel)["model"][];

/** How a model predicts, once it is checked. */
export function processOf<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  argument = "model",
): PurchaseProcess<Of["parameters"], CustomerOf<Of>> {
  const { model: name } = checkedModel<PurchaseModel | BgBbModel>(model, purchaseModels, argument);
  return processes[name] as unknown as PurchaseProcess<Of["parameters"], CustomerOf<Of>>;
}

/** Passes a customer through whose history can be, to this model. */
export function customerOf<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customer: CustomerOf<Of>,
): CustomerOf<Of> {
  if (model.model === "bg-bb") checkedOpportunityCustomer(customer as OpportunityCustomer);
  else checkedCustomer(customer as ModelCustomer);
  return customer;
}
