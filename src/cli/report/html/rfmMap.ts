import type { RfmScores } from "engagement-metrics";
import type { Writer } from "../writer.js";
import type { Figure } from "./figure.js";

const scores = [1, 2, 3, 4, 5];
const [left, width, height] = [40, 66, 34];
const bottom = height * scores.length;

/** The customers by their scores of recency and frequency; the best are at the top right. */
export function rfmMap(customers: RfmScores["customers"], writer: Writer): Figure {
  const many = (count: number): string => writer.quantity(count, "number");
  const counts = new Map<string, number>();
  for (const { recency, frequency } of customers) {
    const key = `${recency} ${frequency}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...scores].reverse().map((recency) =>
    scores.map((frequency) => {
      const count = counts.get(`${recency} ${frequency}`) ?? 0;
      return { recency, frequency, count };
    }),
  );
  const fullest = rows.flat().reduce((most, cell) => (cell.count > most.count ? cell : most));
  const share = (count: number): number => (fullest.count === 0 ? 0 : count / fullest.count);
  return {
    title: "Customers by recency and frequency",
    text:
      fullest.count === 0
        ? "There is no customer to show."
        : `Most customers, ${many(fullest.count)} of ${many(customers.length)}, have recency score ${fullest.recency} and frequency score ${fullest.frequency}. The best customers are at the top right.`,
    width: left + width * scores.length + 10,
    height: bottom + 44,
    parts: [
      ...rows.flatMap((row, place) =>
        row.map((cell, column) => cellParts(cell.count, share(cell.count), column, place, many)),
      ),
      ...rows.map(
        ([cell], place) =>
          `<text class="end" x="${left - 8}" y="${height * place + 22}">${cell?.recency ?? ""}</text>`,
      ),
      ...scores.map(
        (score, column) =>
          `<text class="middle" x="${left + width * (column + 0.5)}" y="${bottom + 18}">${score}</text>`,
      ),
      `<text class="middle" x="${left + (width * scores.length) / 2}" y="${bottom + 38}">Frequency score</text>`,
      `<text class="middle" transform="translate(12 ${bottom / 2}) rotate(-90)">Recency score</text>`,
    ],
    table: {
      head: ["Recency \\ frequency", ...scores.map(String)],
      aligns: ["left", ...scores.map(() => "right" as const)],
      rows: rows.map((row) => [String(row[0]?.recency), ...row.map(({ count }) => many(count))]),
    },
  };
}

function cellParts(
  count: number,
  share: number,
  column: number,
  row: number,
  many: (count: number) => string,
): string {
  const [x, y] = [left + width * column, height * row];
  const tint = Math.min(9, Math.floor(share * 10));
  return [
    `<rect class="cell tint${tint}" x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${height - 2}"/>`,
    `<text class="middle" x="${x + width / 2}" y="${y + 22}">${many(count)}</text>`,
  ].join("");
}
