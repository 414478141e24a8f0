import type { Definition } from "../../kernel/definition.js";

/**
 * For a KPI that is published in several meanings, the meaning of a measure or a figure that does
 * not state one.
 */
const usualDefinitions: Readonly<Record<string, Definition>> = {
  cartAbandonmentRate: { per: "cart" },
  conversionRate: { per: "visit" },
  returningVisitorShare: { per: "visitor" },
  openRate: { machineOpens: "included" },
};

/** The meaning that a KPI has if none is stated; empty if it is published in one meaning. */
export function usualDefinition(metric: string): Definition {
  return Object.hasOwn(usualDefinitions, metric) ? (usualDefinitions[metric] as Definition) : {};
}

/** Whether a figure of such a KPI has its usual meaning; figures of other KPIs always have. */
export function hasUsualDefinition(metric: string, definition: Definition = {}): boolean {
  const usual = usualDefinition(metric);
  const stated = Object.entries(definition);
  return Object.keys(usual).length === 0 || stated.every(([name, value]) => usual[name] === value);
}
