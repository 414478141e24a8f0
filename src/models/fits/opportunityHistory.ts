import type { OpportunityCustomer } from "../model/opportunityCustomer.js";

/** A history, and how many customers have it. */
export type OpportunityHistory = Required<Omit<OpportunityCustomer, "weight">> & { weight: number };
