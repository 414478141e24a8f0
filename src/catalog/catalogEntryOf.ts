import { catalog } from "./catalog.js";
import type { CatalogEntry } from "./catalogEntry.js";
import type { MetricId } from "./metricId.js";
import { unknownKpi } from "./unknownKpi.js";

/** Finds the entry of a KPI; throws if the catalog has no KPI with this id. */
export function catalogEntryOf(id: MetricId): CatalogEntry {
  const entry = catalog.find((one) => one.id === id);
  if (entry !== undefined) return entry;
  const ids = catalog.map((one) => one.id);
  throw unknownKpi(id, ids);
}
