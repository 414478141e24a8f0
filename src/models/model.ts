import type { TimeUnit } from "../kernel/timeUnit.js";

/** A unit that models count time in. */
export type ModelTimeUnit = TimeUnit | "hour";

/** A length of time. */
export interface Duration {
  /** How many units. */
  readonly amount: number;
  /** Of what. */
  readonly unit: ModelTimeUnit;
}

/** An effective rate: 0.1 per year discounts what comes a year later by 1 / 1.1. */
export interface DiscountRate {
  /** The rate, from 0 up: 0.1 for 10 %. */
  readonly rate: number;
  /** The unit of time it is effective over. */
  readonly per: ModelTimeUnit;
}

/** What a model needs to know of a customer, in its own unit of time; `customerHistories` gives it. */
export interface ModelCustomer {
  /** Periods with a purchase after the first. */
  readonly repeatPurchases: number;
  /** From the first purchase to the last. */
  readonly recency: number;
  /** From the first purchase to the end of the records. */
  readonly age: number;
  /** What a repeat purchase was worth on average. */
  readonly meanRepeatValue?: number | null | undefined;
  /** How many customers of this very history there are; 1 where it is left out. */
  readonly weight?: number | undefined;
}

/** What a BG/BB model needs to know of a customer. */
export interface OpportunityCustomer {
  /** Opportunities that were taken. */
  readonly repeatPurchases: number;
  /** The opportunity that was taken last; 0 where none was. */
  readonly recency: number;
  /** Opportunities there were. */
  readonly opportunities: number;
  /** How many customers of this very history there are; 1 where it is left out. */
  readonly weight?: number | undefined;
}

/** The parameters of the BG/NBD and the MBG/NBD model. */
export interface BgNbdParameters {
  /** Shape of the purchase rates. */
  readonly r: number;
  /** Their scale: a time. */
  readonly alpha: number;
  /** First shape of the chances to leave after a purchase. */
  readonly a: number;
  /** Second shape. */
  readonly b: number;
}

/** The parameters of the Pareto/NBD model. */
export interface ParetoNbdParameters {
  /** Shape of the purchase rates. */
  readonly r: number;
  /** Their scale: a time. */
  readonly alpha: number;
  /** Shape of the rates of leaving. */
  readonly s: number;
  /** Their scale: a time. */
  readonly beta: number;
}

/** The parameters of the BG/BB model. */
export interface BgBbParameters {
  /** First shape of the chances to take an opportunity. */
  readonly alpha: number;
  /** Second shape. */
  readonly beta: number;
  /** First shape of the chances to leave before an opportunity. */
  readonly gamma: number;
  /** Second shape. */
  readonly delta: number;
}

/** The parameters of the Gamma-Gamma model. */
export interface GammaGammaParameters {
  /** Shape of what a customer spends on a purchase. */
  readonly p: number;
  /** Shape of how customers differ. */
  readonly q: number;
  /** Its scale: money. */
  readonly v: number;
}

/** The parameters of the shifted-beta-geometric model. */
export interface ShiftedBetaGeometricParameters {
  /** First shape of the chances to leave at a renewal. */
  readonly alpha: number;
  /** Second shape. */
  readonly beta: number;
}

/** Customers who buy when they like, and leave after a purchase, unseen (BG/NBD; after the first one, too: MBG/NBD). */
export interface BgNbdModel {
  /** Which of the two. */
  readonly model: "bg-nbd" | "mbg-nbd";
  /** Its parameters. */
  readonly parameters: BgNbdParameters;
  /** The unit of its time. */
  readonly timeUnit: ModelTimeUnit;
}

/** Customers who buy when they like, and leave at any time, unseen. */
export interface ParetoNbdModel {
  /** Which model it is. */
  readonly model: "pareto-nbd";
  /** Its parameters. */
  readonly parameters: ParetoNbdParameters;
  /** The unit of its time. */
  readonly timeUnit: ModelTimeUnit;
}

/** Customers who take an opportunity or not, and leave between two, unseen. */
export interface BgBbModel {
  /** Which model it is. */
  readonly model: "bg-bb";
  /** Its parameters. */
  readonly parameters: BgBbParameters;
  /** The time between two opportunities. */
  readonly timeUnit: ModelTimeUnit;
}

/** What customers spend on a purchase. */
export interface GammaGammaModel {
  /** Which model it is. */
  readonly model: "gamma-gamma";
  /** Its parameters. */
  readonly parameters: GammaGammaParameters;
  /** Without meaning for what is spent; kept, since every model has one. */
  readonly timeUnit: ModelTimeUnit;
}

/** Subscribers who renew or not at the end of each period. */
export interface ShiftedBetaGeometricModel {
  /** Which model it is. */
  readonly model: "shifted-beta-geometric";
  /** Its parameters. */
  readonly parameters: ShiftedBetaGeometricParameters;
  /** The time between two renewals. */
  readonly timeUnit: ModelTimeUnit;
}

/** A model of purchases in continuous time. */
export type PurchaseModel = BgNbdModel | ParetoNbdModel;

/** Any model. */
export type Model = PurchaseModel | BgBbModel | GammaGammaModel | ShiftedBetaGeometricModel;

/** Why a fit ended. */
export type FitReason =
  /** The gradient is as good as zero. */
  | "gradient"
  /** No step improves on it, and the gradient is small: the end of what doubles can tell. */
  | "precision"
  /** It ran towards an edge where the likelihood keeps rising. */
  | "boundary"
  /** It had taken as many steps as it may. */
  | "iterations"
  /** No step improves on it, though the gradient is not small. */
  | "no-progress";

/** What to know of a fit. */
export type FitWarning =
  /** The customers do not differ in how fast they buy, or the data cannot tell. */
  | "purchase-rates-alike"
  /** The customers do not differ in how they leave, or the data cannot tell. */
  | "dropout-alike"
  /** As good as nobody leaves. */
  | "no-dropout"
  /** The mean spend of all customers is infinite: q is 1 or less. */
  | "no-mean-spend"
  /** Customers do not differ in what they spend, or the purchases of each do not, or the data cannot tell. */
  | "spend-alike"
  /** How much customers spend goes along with how often they buy, which Gamma-Gamma rules out. */
  | "spend-follows-frequency"
  /** The curvature at the end is not that of a maximum: there are no standard errors. */
  | "no-standard-errors"
  /** Hardly anybody came back. */
  | "few-repeat-purchases";

/** A fitted model: plain data, with how the fit went. */
export type Fit<Of extends Model> = Of & {
  /** The standard error of each parameter; `null` where the curvature gives none. */
  readonly standardErrors: { readonly [Name in keyof Of["parameters"]]: number | null };
  /** The logarithm of the likelihood, in the model's unit of time. */
  readonly logLikelihood: number;
  /** How many customers it was fitted to. */
  readonly customers: number;
  /** Whether the parameters are those of greatest likelihood. */
  readonly converged: boolean;
  /** Why the search ended. */
  readonly reason: FitReason;
  /** The largest slope left, per customer and per logarithm of a parameter. */
  readonly gradientNorm: number;
  /** How many steps the search took. */
  readonly iterations: number;
  /** What to know of it. */
  readonly warnings: readonly FitWarning[];
};
