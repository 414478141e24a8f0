// The KPIs of the family, written by `npm run generate`.

export {
  type CompoundAnnualGrowthRateInput,
  compoundAnnualGrowthRate,
} from "./compoundAnnualGrowthRate.js";
export { type EarnedGrowthRateInput, earnedGrowthRate } from "./earnedGrowthRate.js";
export { type GrowthRateInput, growthRate } from "./growthRate.js";
export { type ProjectGrowthInput, projectGrowth } from "./projectGrowth.js";
export { type ReturnOnAdSpendInput, returnOnAdSpend } from "./returnOnAdSpend.js";
export { type ReturnOnInvestmentInput, returnOnInvestment } from "./returnOnInvestment.js";
export { type ReturnPerUnitSpentInput, returnPerUnitSpent } from "./returnPerUnitSpent.js";
