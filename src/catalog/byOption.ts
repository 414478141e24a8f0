import type { Better } from "../kernel/better.js";
import type { Kind } from "../kernel/kind.js";
import type { Unit } from "../kernel/unit.js";

/** How a KPI is measured under options that change its kind, unit or direction. */
export interface ByOption {
  /** The options, by the name of their field. */
  readonly when: Readonly<Record<string, string>>;
  /** The kind of the measure under these options. */
  readonly kind: Kind;
  /** The unit of its value under these options. */
  readonly unit: Unit;
  /** Whether higher or lower values are better under these options. */
  readonly better: Better;
}
