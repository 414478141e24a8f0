import type { ReportSection } from "../data/reportSection.js";
import type { ReportSectionName } from "../data/reportSectionName.js";
import { answersSection } from "./answersSection.js";
import {
  campaignsSection,
  channelsSection,
  postsSection,
  sessionsSection,
} from "./countSections.js";
import { isWanted } from "./isWanted.js";
import { ordersSections } from "./ordersSections.js";
import type { SectionInput } from "./sectionInput.js";
import { subscriptionsSections } from "./subscriptionsSections.js";

/** The sections of the records of a file. */
export function fileSections(input: SectionInput): ReportSection[] {
  const { reading, options } = input;
  const wanted = (name: ReportSectionName, section: () => ReportSection): ReportSection[] =>
    isWanted(options, name) ? [section()] : [];
  switch (reading.kind) {
    case "orders":
      return ordersSections(input, reading.records);
    case "campaigns":
      return wanted("email", () => campaignsSection(input, reading.records));
    case "posts":
      return wanted("posts", () => postsSection(input, reading.records));
    case "channels":
      return wanted("channels", () => channelsSection(input, reading.records));
    case "events":
      return wanted("sessions", () => sessionsSection(input, reading.records));
    case "responses":
      return wanted("survey", () => answersSection(input, reading.records));
    case "subscriptions":
      return isWanted(options, "subscriptions")
        ? subscriptionsSections(input, reading.records)
        : [];
  }
}
