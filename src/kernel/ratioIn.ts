import type { Fraction } from "./fraction.js";
import type { Ratio } from "./ratio.js";
import type { Unit } from "./unit.js";

/** The type of a ratio in a unit. */
export type RatioIn<Of extends Unit, Metric extends string> = Of extends "fraction"
  ? Fraction<Metric>
  : Ratio<Metric>;
