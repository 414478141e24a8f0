import type { TogetherParts } from "./togetherParts.js";

/** The answers of some aggregators, by name. */
export type TogetherResults<Of extends TogetherParts> = {
  readonly [Name in keyof Of]: ReturnType<Of[Name]["result"]>;
};
