/** Why a row was left out, as a word that programs can compare. */
export type LeftOutRule =
  | "value"
  | "beginning"
  | "filled"
  | "blank"
  | "further-row"
  | "blank-row"
  | "total"
  | "nothing-answered"
  | "currency"
  | "invalid";
