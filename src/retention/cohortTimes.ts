import { choice, isAbsent } from "../kernel/check.js";
import { checkUnstated } from "../kernel/checkUnstated.js";
import type { Definition } from "../kernel/definition.js";
import { definitionOf } from "../kernel/definition.js";
import { historyPart, readHistory } from "../kernel/history.js";
import { InputError } from "../kernel/inputError.js";
import { numberFrom } from "../kernel/numberFrom.js";
import { checkOptions } from "../kernel/options.js";
import { type Calendar, calendarOf, ruleOf } from "../period/calendar.js";
import type { Moment } from "../period/moment.js";
import { type Moments, momentsUntil } from "../period/moments.js";
import { type RollingWindows, rollingWindows } from "../period/rollingWindows.js";
import { type Negative, readNegative } from "../stream/negative.js";
import type { CohortOptions } from "./cohortOptions.js";
import { readFirstSeen } from "./firstSeen.js";
import type { Members } from "./members.js";
import { readMembers } from "./readMembers.js";

/** The calendars and limits that the options of cohorts name. */
export interface CohortTimes {
  /** The periods in which the customers of one cohort began. */
  readonly cohorts: Calendar;
  /** The periods of the cells. */
  readonly cells: Calendar;
  /** The windows of the cells, if these do not follow the calendar. */
  readonly windows: RollingWindows | undefined;
  /**
   * The number under which a moment of a record is kept: its period, or with rolling windows its
   * key.
   */
  readonly periodOf: (moment: Moment, isDate: boolean) => number;
  readonly moments: Moments;
  /** The last cell that had begun before `asOf` begins. */
  readonly lastBegun: number;
  /** The last cell that had ended before `asOf` begins. */
  readonly lastComplete: number;
  /** How many cells a cohort has at most. */
  readonly wanted: number;
  readonly firstSeen: ReturnType<typeof readFirstSeen>;
  readonly members: Members | undefined;
  readonly negative: Negative;
  /** The definition of a cell's measure, without the index of the cell. */
  readonly definition: Definition;
  /** The options that must be the same in two states that are merged, as text. */
  readonly rule: string;
}

/** Checks and reads the options; `known` are their names, and `own` is what the KPI defines. */
export function cohortTimes(
  options: CohortOptions | undefined,
  known: readonly string[],
  own?: Definition,
): CohortTimes {
  if (options === undefined) throw new InputError("options", options, "a plain object");
  checkOptions(options, known);
  checkUnstated(options, "offset", "each cell has its own");
  const firstSeen = readFirstSeen(options.firstSeen);
  const units = ["day", "week", "month", "quarter", "year"] as const;
  const cohorts = calendarOf({ ...options, period: choice(options, "cohortBy", units) });
  const cells = calendarOf(options);
  const isRolling = choice(options, "windows", ["calendar", "rolling"], "calendar") === "rolling";
  if (!isRolling) checkUnstated(options, "windows", "the option `windows` says it");
  const windows = isRolling ? rollingWindows(cells, cells.period) : undefined;
  const moments = momentsUntil(cells, options.asOf);
  const members = readMembers(options.members, moments);
  if (members !== undefined && firstSeen !== undefined) {
    throw new InputError("firstSeen", firstSeen, "left out where members are given");
  }
  const { at, day } = moments.asOf;
  return {
    cohorts,
    cells,
    windows,
    periodOf:
      windows === undefined
        ? (moment) => cells.periodOfDay(moment.day)
        : (moment, isDate) => windows.keyOf(moment.at, isDate),
    moments,
    lastBegun: cells.periodOfDay(at > cells.startOfDay(day) ? day : day - 1),
    lastComplete: cells.periodOfDay(day) - 1,
    wanted: readCells(options),
    firstSeen,
    members,
    negative: readNegative(options),
    definition:
      definitionOf(options, {
        period: cells.period,
        ...own,
        ...(isRolling && { windows: "rolling" }),
        ...historyPart(readHistory(options, members === undefined ? "in-data" : "complete")),
      }).definition ?? {},
    rule: [
      cohorts.period,
      ruleOf(cells, options.timeZone),
      ...(isRolling ? ["rolling"] : []),
    ].join(),
  };
}

function readCells(options: CohortOptions): number {
  if (isAbsent(options.cells)) return Number.POSITIVE_INFINITY;
  const cells = numberFrom<number>(options.cells);
  if (Number.isSafeInteger(cells) && cells >= 1) return cells;
  throw new InputError("cells", cells, "a whole number from 1 up");
}
