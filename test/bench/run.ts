// What the library costs, against what one would write by hand: npm run bench [-- NAME]
// What it costs compared with another commit: npm run bench -- against REF [PART OF A NAME]
//
// Every question is measured in processes of its own, on the built package, as its users get it. It is
// a report and no test: a noisy machine fails nobody, and the exit status is always 0.

import { type ChildProcess, fork } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { buildIfStale } from "../../.config/build/buildIfStale.js";
import { against } from "./against.js";
import type { Row } from "./row.js";

interface Question {
  readonly title: string;
  /** What ours is measured against, and how. */
  readonly method: string;
  readonly worker: URL;
  /** Each is asked in a process of its own. */
  readonly scenarios: readonly string[];
}

const inTurn =
  "ours and baseline in turn, times of the fastest round, ratio the median of the rounds' ratios";

const questions: Readonly<Record<string, Question>> = {
  groupedOrders: {
    title: "Totals of 1,000,000 orders of 200,000 customers, by 4 channels",
    method: `baseline: one pass by hand with a Map of Maps and float sums; ${inTurn}`,
    worker: new URL("./groupedOrders.ts", import.meta.url),
    scenarios: ["string ids", "integer ids"],
  },
  orderAmounts: {
    title: "Totals of 1,000,000 orders without customers",
    method: `baseline: the bare loop sum += order.amount over numbers; ${inTurn}`,
    worker: new URL("./orderAmounts.ts", import.meta.url),
    scenarios: [
      "fresh process",
      "after the other aggregators",
      "after orders of 5 other shapes",
      "with currency",
      "with units",
      "amounts as decimal strings",
      "amounts with 6 decimals",
    ],
  },
  exactAdding: {
    title: "Exact adding",
    method:
      "baseline: sum = sum.plus(amount) with decimal.js, over 100,000 amounts, its time times 10; ours and baseline in turn",
    worker: new URL("./exactAdding.ts", import.meta.url),
    scenarios: [""],
  },
  callsPerSecond: {
    title: "Calls a second, all KPIs in one process",
    method:
      "baseline: { value: part / all } by hand; median time of batches of 1,024 inputs that vary (so without the garbage collection), the fastest of 3 passes; ratio: how many of the baseline's calls one of ours takes",
    worker: new URL("./callsPerSecond.ts", import.meta.url),
    scenarios: [""],
  },
  streamMemory: {
    title: 'A stream of 10,000,000 rows { amount: "12.34" }',
    method:
      "baseline: for await, sum += Number(row.amount); heap in use sampled every 500,000 rows, garbage and all",
    worker: new URL("./streamMemory.ts", import.meta.url),
    scenarios: [""],
  },
  manyOrders: {
    title: "Totals of 5,000,000 orders of 800,000 customers, by 8 channels",
    method: `baseline: by hand; arquero 8.0.1 counts, sums and counts customers, but no repeat customers; ${inTurn}`,
    worker: new URL("./manyOrders.ts", import.meta.url),
    scenarios: [
      "Map of Maps, string ids",
      "Map of Maps, integer ids",
      "group and reduce with Sets",
      "arquero",
    ],
  },
  orderColumns: {
    title: "Totals of 5,000,000 orders of 800,000 customers in columns",
    method: `baseline: a bare loop over the same typed arrays, customers in bitmaps; DuckDB on its table in memory, without repeat customers; ${inTurn}`,
    worker: new URL("./orderColumns.ts", import.meta.url),
    scenarios: [
      "customers by channel",
      "customers by channel, with instants",
      "without customers, by channel",
      "without customers, all",
      "DuckDB",
    ],
  },
  orderGrowth: {
    title: "Growth, from few orders or states to many",
    method:
      "baseline: a Map of Maps by hand; time a row of the fastest run; ratio: of the large to the small",
    worker: new URL("./orderGrowth.ts", import.meta.url),
    scenarios: ["by objects", "by columns", "merging states"],
  },
  orderMemory: {
    title: "Memory that the totals of 5,000,000 orders of 800,000 customers take, by 8 channels",
    method: "baseline: a Map of Maps by hand; in use above the start, sampled every 250,000 orders",
    worker: new URL("./orderMemory.ts", import.meta.url),
    scenarios: ["string ids", "integer ids"],
  },
  datedOrders: {
    title: "Totals of 1,000,000 dated orders of 200,000 customers, new and repeat",
    method: `baseline: one pass by hand with a Map of objects and float sums; ${inTurn}`,
    worker: new URL("./datedOrders.ts", import.meta.url),
    scenarios: ["in order of time", "in any order"],
  },
  sessionEvents: {
    title: "Totals of the sessions of 5,000,000 events of 400,000 visitors",
    method: `baseline: a Map of visitors by hand, whose events are sorted and cut at the end; ${inTurn}`,
    worker: new URL("./sessionEvents.ts", import.meta.url),
    scenarios: ["in any order", "in order of time"],
  },
  periodKeys: {
    title: "Keys of periods in America/New_York, of 2,000,000 timestamps over ten years",
    method:
      "timestamps a second; baseline: a date format of Intl made once, over 100,000 of them; the fastest of 5 rounds; ratio: baseline to ours",
    worker: new URL("./periodKeys.ts", import.meta.url),
    scenarios: ["days", "weeks", "months", "months of Dates", "months of ISO strings"],
  },
  sql: {
    title: "Totals of 5,000,000 orders of 800,000 customers in DuckDB, new and returning customers",
    method:
      "ours with the squares for intervals and all checks; baseline: the fastest of statements by hand without both, for months with the engine's functions of time zones; for reading: an object of numbers for each row, by hand; medians of 7 runs, in turn",
    worker: new URL("./sql.ts", import.meta.url),
    scenarios: [
      "by channel",
      "by month in New York, a year",
      "by month in New York, any time",
      "reading 100,000 groups",
    ],
  },
  comparePeers: {
    title: "A measure among 4,000 peers",
    method: `baseline: only the rank interval, by hand and unchecked; ${inTurn}`,
    worker: new URL("./comparePeers.ts", import.meta.url),
    scenarios: ["rates", "costs for each new customer"],
  },
  start: {
    title: "Loading the package in a new process",
    method:
      "milliseconds more than an empty process takes; medians of 31 processes each, started in turn",
    worker: new URL("./start.ts", import.meta.url),
    scenarios: [""],
  },
  coverage: {
    title: "How often 95 % intervals hold the true value",
    method:
      "ours: the mean over rates or mixes, baseline: what it should be, ratio: the least; shares, points and counts exactly, ratios and totals by customer from 100,000 draws each",
    worker: new URL("./coverage.ts", import.meta.url),
    scenarios: [""],
  },
  models: {
    title: "Models of customers, fitted with standard errors, and what they predict",
    method:
      "baseline: Python's lifetimes, one run on two cores, not measured here; ours: the fastest of some fits, the first beside it; compressed: histories that are alike are one row; all distinct: no two are",
    worker: new URL("./models.ts", import.meta.url),
    scenarios: [
      "CDNOW, compressed",
      "CDNOW, all distinct",
      "100 times CDNOW, compressed",
      "100 times CDNOW, all distinct",
      "growth",
      "predictions",
    ],
  },
  robustness: {
    title: "Small samples, drawn from the models of CDNOW's customers",
    method:
      "ours: fits that say they converged; baseline: why fits ended; ratio: the least by which a log-likelihood is above that of the true parameters",
    worker: new URL("./robustness.ts", import.meta.url),
    scenarios: [""],
  },
  recovery: {
    title: "Parameters found again, from 200 simulated sets of 5,000 customers a model",
    method:
      "ours: how often 95 % intervals, even about the logarithm, hold the true parameter; ratio: the geometric mean of the estimates to it",
    worker: new URL("./recovery.ts", import.meta.url),
    scenarios: [""],
  },
};

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Asks a worker in a process of its own. */
function ask(worker: URL, scenario: string): Promise<readonly Row[]> {
  const child: ChildProcess = fork(fileURLToPath(worker), [scenario], {
    cwd: root,
    execArgv: ["--import", "tsx", "--expose-gc"],
    // Without the paths of test/tsconfig.json, "engagement-metrics" is the built package.
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
  });
  return new Promise((resolve, reject) => {
    let rows: readonly Row[] | undefined;
    child.on("message", (message) => {
      rows = message as readonly Row[];
    });
    child.on("error", reject);
    // The end of the channel, not of the process: by then no message is still on its way.
    child.on("disconnect", () => {
      if (rows !== undefined) resolve(rows);
      else reject(new Error(`${worker.pathname} ended without an answer`));
    });
  });
}

function print({ title, method }: Question, rows: readonly Row[]): void {
  const table = new Table({
    head: ["what", "ours", "baseline", "ratio", "limit", ""],
    colAligns: ["left", "right", "right", "right", "left", "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const { what, ours, baseline, ratio, limit, verdict } of rows) {
    table.push([what, ours, baseline, ratio, limit, verdict]);
  }
  console.log(`\n${title}\n${method}\n${table.toString()}`);
}

async function main(name: string | undefined, ref?: string, part?: string): Promise<void> {
  if (name === "against") {
    if (ref === undefined) {
      console.log("Say against which commit: npm run bench -- against HEAD~1");
      return;
    }
    buildIfStale();
    await against(ref, part);
    return;
  }
  const asked = Object.entries(questions).filter(([key]) => name === undefined || key === name);
  if (asked.length === 0) {
    console.log(`There is no ${name ?? ""}; there are ${Object.keys(questions).join(", ")}.`);
    return;
  }
  buildIfStale();
  const processors = cpus();
  console.log(
    `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model ?? "unknown CPU"}`,
  );
  const start = performance.now();
  const over: string[] = [];
  for (const [key, question] of asked) {
    const rows: Row[] = [];
    for (const scenario of question.scenarios) {
      try {
        rows.push(...(await ask(question.worker, scenario)));
      } catch (error) {
        console.log(`\n${question.title} ${scenario}: ${String(error)}`);
        over.push(`${key}: ${scenario} not measured`);
      }
    }
    print(question, rows);
    const overLimit = rows.filter(({ verdict }) => verdict === "OVER");
    over.push(...overLimit.map(({ what }) => `${key}: ${what}`));
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n${seconds} s; over their limits: ${over.length === 0 ? "none" : over.join("; ")}`);
}

const [name, ref, part] = process.argv.slice(2);
await main(name, ref, part);
