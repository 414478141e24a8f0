import type { Reason } from "../../kernel/reason.js";

/** A peer that is not compared. */
export interface PeerLeftOut {
  /** The peer's name. */
  readonly id: string;
  /** Why it has no value, or cannot be judged although it has one. */
  readonly reason: Reason | "history-in-data" | "not-counts";
}
