import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { Engine } from "../engines/engine.js";
import { answersAgree } from "./answersAgree.js";
import { campaignTotalsAgree } from "./campaignTotalsAgree.js";
import { channelTotalsAgree } from "./channelTotalsAgree.js";
import { postTotalsAgree } from "./postTotalsAgree.js";
import { responseTotalsAgree } from "./responseTotalsAgree.js";
import { sessionsFromEventsAgree } from "./sessionsFromEventsAgree.js";
import { sessionTotalsAgree } from "./sessionTotalsAgree.js";

/** Random answers, campaigns, posts, channels, sessions, responses and events, counted by an engine and in memory. */
export async function countedRecordsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  await answersAgree(engine, dialect, Math.ceil(numRuns / 4));
  await campaignTotalsAgree(engine, dialect, numRuns);
  await postTotalsAgree(engine, dialect, numRuns);
  await channelTotalsAgree(engine, dialect, numRuns);
  await sessionTotalsAgree(engine, dialect, numRuns);
  await responseTotalsAgree(engine, dialect, numRuns);
  await sessionsFromEventsAgree(engine, dialect, 2 * numRuns);
}
