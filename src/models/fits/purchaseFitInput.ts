import type { ModelCustomer } from "../model/modelCustomer.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";

/** The customers a model of purchases is fitted to; what `customerHistories` returns will do. */
export interface PurchaseFitInput {
  /** Their histories; one that several customers have may stand once, with a weight. */
  readonly customers: Iterable<ModelCustomer>;
  /** The unit of their times, and so of the model. */
  readonly timeUnit: ModelTimeUnit;
}
