import type { Definition } from "../../src/kernel/definition.js";
import type { FigureRow } from "./figureRow.js";

/** The definition that a measure must have to mean the same as the figure of a row. */
export function definitionOfRow({
  metric,
  definition,
  variant,
  channel,
}: FigureRow): Definition | undefined {
  switch (metric) {
    case "conversionRate":
      return conversionDefinition(definition, channel);
    case "cartAbandonmentRate":
      return /item/i.test(definition) ? { per: "item" } : undefined;
    case "openRate":
      return /MPP opens in\b|post-MPP/i.test(variant) ? { machineOpens: "included" } : undefined;
    case "engagementRate":
    case "engagementRateByViews":
      return /likes|Socialinsider/.test(definition) ? { interactions: "public" } : undefined;
    case "clickThroughRate":
      return clickDefinition(definition);
    case "returningVisitorShare":
      return { per: "visit" };
    case "netPromoterScore":
      return { scale: "0-10" };
    case "churnRate":
    case "periodChurnRate":
    case "grossRevenueChurn":
    case "netRevenueRetention":
    case "grossRevenueRetention":
      return { period: variant.startsWith("monthly") ? "month" : "year" };
    default:
      return undefined;
  }
}

function conversionDefinition(basis: string, channel: string): Definition | undefined {
  if (channel === "landing pages") return { per: "landing-page" };
  if (/clicks/.test(basis)) return { per: "click" };
  if (/people reached/.test(basis)) return { per: "person-reached" };
  if (/^leads/.test(basis)) return { counting: "leads" };
  if (/purchase OR form/.test(basis)) return { counting: "purchases and forms" };
  return undefined;
}

function clickDefinition(basis: string): Definition | undefined {
  if (/^link clicks/.test(basis)) return { clicks: "link" };
  if (/people reached/.test(basis)) return { per: "person-reached" };
  return undefined;
}
