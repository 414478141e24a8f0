import type { BgNbdParameters } from "./bgNbdParameters.js";
import type { ModelTimeUnit } from "./modelTimeUnit.js";

/** Customers who buy when they like, and leave after a purchase, unseen (BG/NBD; after the first one, too: MBG/NBD). */
export interface BgNbdModel {
  /** Which of the two. */
  readonly model: "bg-nbd" | "mbg-nbd";
  /** Its parameters. */
  readonly parameters: BgNbdParameters;
  /** The unit of its time. */
  readonly timeUnit: ModelTimeUnit;
}
