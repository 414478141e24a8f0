import type { InputType } from "./inputType.js";
import type { Localized } from "./localized.js";

/** One field of a KPI's input. */
export interface CatalogInput {
  /** The name of the field. */
  readonly name: string;
  /** A short name for people, which no other field of the KPI has. */
  readonly label: Localized;
  /** The type of its value. */
  readonly type: InputType;
  /** The thing that it counts: "customers", "money", "days". */
  readonly unit: string;
  /** What it means, in one sentence without a full stop. */
  readonly meaning: string;
  /** `true` if it may be left out; absent otherwise. */
  readonly optional?: true;
  /** The value that it has if it is left out. */
  readonly absent?: number | string;
  /** The smallest and the largest value that it, or an answer in it, can have. */
  readonly range?: readonly [number, number];
  /** The values to choose from, if it is a choice. */
  readonly options?: readonly (number | string)[];
}
