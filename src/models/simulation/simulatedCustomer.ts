import type { BgBbModel } from "../model/bgBbModel.js";
import type { Model } from "../model/model.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import type { SurvivalSubject } from "../survival/survivalSubject.js";

/** What is known of a customer who was made up. */
export type SimulatedCustomer<Of extends Model = Model> = Of extends BgBbModel
  ? OpportunityCustomer
  : Of extends ShiftedBetaGeometricModel
    ? SurvivalSubject
    : ModelCustomer;
