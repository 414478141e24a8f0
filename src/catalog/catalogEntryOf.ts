import { InputError } from "../kernel/inputError.js";
import { catalog } from "./catalog.js";
import type { CatalogEntry } from "./catalogEntry.js";
import type { MetricId } from "./metricId.js";

/** The entry of a KPI. */
export function catalogEntryOf(id: MetricId): CatalogEntry {
  const entry = catalog.find((one) => one.id === id);
  if (entry !== undefined) return entry;
  throw new InputError("id", id, "the id of a KPI in the catalog");
}
