import { describe, expect, test } from "vitest";
import {
  klaviyoCampaigns,
  readExport,
  readExportAsync,
  shopifyOrders,
} from "../../src/exports/index.js";

const rows = [
  ["Campaign Name", "Total Recipients", "Unique Opens", "Unique Clicks", "Campaign Channel"],
  ["News", "1200.0", "400.0", "30.0", "Email"],
  ["Text", "10.0", "0.0", "3.0", "SMS"],
];

async function* arriving<Row>(source: readonly Row[], log: string[] = []): AsyncGenerator<Row> {
  try {
    for (const [at, row] of source.entries()) {
      await Promise.resolve();
      log.push(`row ${at}`);
      yield row;
    }
  } finally {
    log.push("closed");
  }
}

describe("an export whose rows arrive one after the other", () => {
  test("is read as one whose rows are there", async () => {
    const expected = readExport(rows, klaviyoCampaigns);
    expect(expected.records.length).toBe(1);
    await expect(readExportAsync(arriving(rows), klaviyoCampaigns)).resolves.toEqual(expected);
    await expect(readExportAsync(rows, klaviyoCampaigns)).resolves.toEqual(expected);
    const objects = rows
      .slice(1)
      .map((cells) => Object.fromEntries(cells.map((cell, at) => [rows[0]?.[at] ?? "", cell])));
    const { records } = await readExportAsync(arriving(objects), klaviyoCampaigns);
    expect(records).toEqual(expected.records);
  });
  test("is refused as its row arrives, and its source is closed", async () => {
    const log: string[] = [];
    const cut = [rows[0] ?? [], ["News", "1"], ...rows.slice(1)];
    await expect(readExportAsync(arriving(cut, log), klaviyoCampaigns)).rejects.toThrow(
      "rows[1] must be a row of 5 cells, as the header has, got 2",
    );
    expect(log).toEqual(["row 0", "row 1", "closed"]);
    await expect(readExportAsync(arriving(rows), shopifyOrders)).rejects.toThrow(
      "an export with a header that is known: shopifyOrders needs Name",
    );
    await expect(readExportAsync(arriving([]), shopifyOrders)).rejects.toThrow("shopifyOrders");
  });
  test("passes an error of its source on", async () => {
    const broken = (async function* broken(): AsyncGenerator<string[]> {
      yield rows[0] ?? [];
      await Promise.resolve();
      throw new Error("the line is dead");
    })();
    await expect(readExportAsync(broken, klaviyoCampaigns)).rejects.toThrow("the line is dead");
  });
  test("is refused if it is no source of rows, or an option is unknown", async () => {
    await expect(readExportAsync(null as never, klaviyoCampaigns)).rejects.toThrow("rows must be");
    await expect(
      readExportAsync(rows, klaviyoCampaigns, { decimals: "." } as never),
    ).rejects.toThrow("decimals");
    await expect(readExportAsync(arriving(["text"]) as never, klaviyoCampaigns)).rejects.toThrow(
      'rows[0] must be an array or a plain object, got "text"',
    );
  });
});
