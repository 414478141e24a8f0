import { createRequire } from "node:module";
import type { SampleFiles } from "./report/sampleFiles.js";
import { ReportError } from "./reportError.js";

/** Data to show something with, where a command names no file. */
export interface Samples {
  readonly report?: SampleFiles;
  /** A file of orders. */
  readonly fit?: string;
}

const usage = `Engagement KPIs from files, and of numbers.

  engagement-metrics report orders_export.csv campaigns.csv   the KPIs of files, as tables
  engagement-metrics report orders.csv --html report.html     the same as a page with charts
  engagement-metrics fit orders.csv                           which customers will come back
  engagement-metrics kpi churnRate --customersAtStart 400 --customersLost 18

  --help after the name of a command lists its options; --version prints the version.`;

/** Errors that say what is wrong with the options or the files. All others are faults of the program. */
const faults = ["ReportError", "InputError"];

/** Runs a command, and prints what it answers or, in one line, what is wrong. */
export async function run(args: readonly string[], samples: Samples = {}): Promise<void> {
  // A reader such as head may close the pipe early.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  try {
    process.stdout.write(`${await answer(args, samples)}\n`);
  } catch (error) {
    if (!(error instanceof Error && faults.includes(error.name))) throw error;
    process.stderr.write(`${error.message.replaceAll(/\s+/g, " ")}\n`);
    process.exitCode = 2;
  }
}

// Each command is a file of its own, so that a KPI does not wait for the report to load.
async function answer([command, ...rest]: readonly string[], samples: Samples): Promise<string> {
  switch (command) {
    case "report":
      return (await import("./report/command.js")).reportCommand(rest, samples.report);
    case "fit":
      return (await import("./fit/command.js")).fitCommand(rest, samples.fit);
    case "kpi":
      return (await import("./kpi/command.js")).kpiCommand(rest);
    case "--version":
      return version();
    case "--help":
    case "help":
      return usage;
    default: {
      const got = command === undefined ? "" : `, got ${JSON.stringify(command)}`;
      throw new ReportError(`the command must be report, fit or kpi${got} (--help describes them)`);
    }
  }
}

function version(): string {
  const require = createRequire(import.meta.url);
  return (require("engagement-metrics/package.json") as { readonly version: string }).version;
}
