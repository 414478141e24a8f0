import type { Given } from "../../kernel/given.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";

/** The customers that a model of purchases is fitted to. The result of `customerHistories` can be passed as it is. */
export interface PurchaseFitInput {
  /** The histories of the customers. Equal histories can be given once, with their number as `weight`. */
  readonly customers: Iterable<Given<ModelCustomer>>;
  /** The unit of their times, which becomes the unit of the model. */
  readonly timeUnit: ModelTimeUnit;
}
