/**
 * The report of the command `engagement-metrics report`, here on sample data if no file is named: the
 * KPIs of orders, survey answers, social posts and channel costs, overall, by month and by channel.
 *
 *     npm run report
 *     npm run report -- orders_export.csv
 *     npm run report -- --orders orders.csv --customer customer_id --date date --amount amount
 *     npm run report -- --cohorts --rfm --as-of 2026-07-01
 *     npm run report -- --industry retail --html report.html
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.js";

const file = (name: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`data/${name}`, import.meta.url)));

await run(["report", ...process.argv.slice(2)], {
  report: {
    orders: file("orders.csv"),
    answers: file("survey-answers.csv"),
    posts: file("social-posts.csv"),
    costs: file("channel-costs.csv"),
    channel: "channel",
  },
});
