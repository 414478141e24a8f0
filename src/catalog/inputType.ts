/** The type of a field of a KPI's input. */
export type InputType =
  | "count"
  | "real"
  | "fraction"
  | "growth"
  | "amount"
  | "amountFromZero"
  | "costs"
  | "currency"
  | "choice"
  | "history"
  | "answers"
  | "netPromoterCounts"
  | "answerCounts"
  | "scoreComponents";
