import type { GammaGammaModel } from "../model/gammaGammaModel.js";
import type { Fit } from "./fit.js";

/** A fitted Gamma-Gamma model, and what to know of its customers. */
export type GammaGammaFit = Fit<GammaGammaModel> & {
  /** How many customers were left out: without a repeat purchase, or with a mean value of 0 or less. */
  readonly leftOut: number;
  /** The correlation of how often customers buy and what they spend; `null` where one of them does not vary. */
  readonly correlation: number | null;
};
