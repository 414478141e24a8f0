import type { GammaGammaModel } from "../model/gammaGammaModel.js";
import type { Fit } from "./fit.js";

/** A fitted Gamma-Gamma model, with a report on the fit and on its customers. */
export type GammaGammaFit = Fit<GammaGammaModel> & {
  /** The number of customers that were left out: those without repeat purchases and those with a mean value of 0 or less. */
  readonly leftOut: number;
  /** The correlation between repeat purchases and mean value, from -1 to 1; `null` if one of them does not vary. */
  readonly correlation: number | null;
};
