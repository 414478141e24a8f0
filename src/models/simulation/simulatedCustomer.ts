import type { BgBbModel } from "../model/bgBbModel.js";
import type { Model } from "../model/model.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import type { SurvivalSubject } from "../survival/survivalSubject.js";

/** A simulated customer, in the form that the fits take: a {@link SurvivalSubject} for shifted-beta-geometric, an {@link OpportunityCustomer} for BG/BB, a {@link ModelCustomer} for the others. */
export type SimulatedCustomer<Of extends Model = Model> = Of extends BgBbModel
  ? OpportunityCustomer
  : Of extends ShiftedBetaGeometricModel
    ? SurvivalSubject
    : ModelCustomer;
