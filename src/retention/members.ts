import type { Id } from "../kernel/id.js";
import type { DatedMoment } from "../period/datedMoment.js";

/** When each member joined, by id. */
export type Members = ReadonlyMap<Id, DatedMoment>;
