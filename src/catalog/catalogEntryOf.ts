import { InputError } from "../kernel/inputError.js";
import { catalog } from "./catalog.js";
import type { CatalogEntry } from "./catalogEntry.js";
import type { MetricId } from "./metricId.js";

/** Finds the entry of a KPI; throws if the catalog has no KPI with this id. */
export function catalogEntryOf(id: MetricId): CatalogEntry {
  const entry = catalog.find((one) => one.id === id);
  if (entry !== undefined) return entry;
  throw new InputError("id", id, "the id of a KPI in the catalog");
}
