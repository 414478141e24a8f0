import type { OpportunityCustomer } from "../model/opportunityCustomer.js";

/** A distinct history, with the number of customers who have it. */
export type OpportunityHistory = Required<Omit<OpportunityCustomer, "weight">> & { weight: number };
