import type { ReportOptions } from "../data/reportOptions.js";
import type { ReportSectionName } from "../data/reportSectionName.js";

/** Whether the options ask for a section, or for all of them. */
export function isWanted({ sections }: ReportOptions, name: ReportSectionName): boolean {
  return sections === undefined || sections.includes(name);
}
