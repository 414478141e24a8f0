import { expect, test } from "vitest";
import { mutatedFiles } from "../../.config/mutants/mutatedFiles.js";
import { scoresByFolder } from "../../.config/mutants/scores.js";

const cellsOf = (table: string, folder: string): string[] =>
  (table.split("\n").find((line) => line.startsWith(`│ ${folder} `)) ?? "")
    .split("│")
    .slice(1, -1)
    .map((cell) => cell.trim());

test("a score is what was killed or timed out, of all mutants that were not ignored", () => {
  const mutants = (...statuses: readonly ("Killed" | "Survived" | "Ignored")[]) => ({
    mutants: statuses.map((status) => ({ status })),
  });
  const table = scoresByFolder([
    {
      files: {
        "src/kernel/check.ts": mutants("Killed", "Killed", "Survived"),
        "src/kernel/ratio.ts": { mutants: [{ status: "Timeout" }, { status: "NoCoverage" }] },
        "src/models/fits/fitBgNbd.ts": mutants(...Array<"Killed">(9).fill("Killed"), "Survived"),
        "src/web/bounceRate.ts": mutants("Killed", "Ignored"),
      },
    },
  ]);
  expect(cellsOf(table, "kernel")).toEqual([
    "kernel",
    "2",
    "1",
    "1",
    "1",
    "0",
    "60.0 %",
    "95 %",
    "below",
  ]);
  expect(cellsOf(table, "models")).toEqual([
    "models",
    "9",
    "0",
    "1",
    "0",
    "0",
    "90.0 %",
    "90 %",
    "",
  ]);
  expect(cellsOf(table, "web")).toEqual(["web", "1", "0", "0", "0", "1", "100.0 %", "95 %", ""]);
  expect(cellsOf(table, "all").slice(0, 7)).toEqual(["all", "12", "1", "2", "1", "1", "81.3 %"]);
});

test("all of a folder is mutated but for lists and texts", () => {
  const [all, ...excluded] = mutatedFiles("growth");
  expect(all).toBe("src/growth/**/*.ts");
  expect(
    excluded.filter(
      (pattern) => !/^!src\/(growth\/index|catalog|benchmark\/figures|evaluate)/.test(pattern),
    ),
  ).toEqual([]);
});
