export { type FormatMeasureOptions, formatMeasure } from "./formatMeasure.js";
