/**
 * Makes the sample data: synthetic orders, survey answers, social posts and channel costs of an
 * invented shop. It makes the same data at every run.
 *
 *     npx tsx examples/data/make-data.ts [DIRECTORY]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const directory = process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url));
const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];
const channels = ["search", "social", "email", "referral"];
let seed = 20_260_101;

interface Order {
  readonly month: string;
  readonly date: string;
  readonly customer: number;
  readonly channel: string;
  readonly cents: number;
  readonly isFirst: boolean;
}

const orders = makeOrders();
writeCsv(
  "orders.csv",
  ["order_id", "date", "customer_id", "channel", "amount", "currency"],
  orders.map(({ date, customer, channel, cents }, place) => [
    `o${1001 + place}`,
    date,
    `c${101 + customer}`,
    channel,
    money(cents),
    "EUR",
  ]),
);
writeCsv("survey-answers.csv", ["date", "channel", "question", "answer"], makeAnswers());
writeCsv(
  "social-posts.csv",
  [
    ...["date", "network", "likes", "comments", "shares", "saves", "clicks"],
    ...["followers", "reach", "impressions"],
  ],
  makePosts(),
);
writeCsv(
  "channel-costs.csv",
  ["month", "channel", "cost", "visits", "acquisitions", "revenue", "currency"],
  makeCosts(),
);

/** In every month there are new customers; some older customers order again, and some of these twice. */
function makeOrders(): Order[] {
  const made: Order[] = [];
  const homeChannels: string[] = [];
  for (const month of months) {
    const known = homeChannels.length;
    const won = randomInteger(24, 36);
    for (let customer = 0; customer < known + won; customer += 1) {
      const isNew = customer >= known;
      if (isNew) {
        homeChannels.push(
          oneOf(["search", "search", "search", "social", "social", "email", "referral"]),
        );
      }
      const home = homeChannels[customer] as string;
      const many = oneOf(isNew ? [1, 1, 1, 1, 1, 2] : [0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
      const dates = Array.from({ length: many }, () => dateIn(month)).sort(compare);
      for (const [place, date] of dates.entries()) {
        const isFirst = isNew && place === 0;
        const channel = isFirst ? home : oneOf(["email", home]);
        const cents = isFirst ? randomInteger(900, 7_900) : randomInteger(1_200, 9_900);
        made.push({ month, date, customer, channel, cents, isFirst });
      }
    }
  }
  return made.sort((a, b) => compare(a.date, b.date));
}

/** Nobody was asked in April, and no customer of the channel referral; effort is asked about since March. */
function makeAnswers(): string[][] {
  const scales: Record<string, readonly number[]> = {
    nps: [10, 10, 10, 9, 9, 8, 8, 7, 6, 5, 2],
    csat: [5, 5, 5, 4, 4, 4, 3, 2, 1],
    ces: [7, 7, 6, 6, 6, 5, 5, 4, 3, 2],
  };
  const made: string[][] = [];
  for (const month of months.filter((name) => name !== "2026-04")) {
    for (const channel of channels.filter((name) => name !== "referral")) {
      for (const [question, answers] of Object.entries(scales)) {
        if (question === "ces" && month < "2026-03") continue;
        for (let many = randomInteger(4, 8); many > 0; many -= 1) {
          made.push([dateIn(month), channel, question, String(oneOf(answers))]);
        }
      }
    }
  }
  return made.sort(([a = ""], [b = ""]) => compare(a, b));
}

function makePosts(): (string | number)[][] {
  const followersAtStart = { instagram: 8_200, linkedin: 2_150, tiktok: 3_900 };
  const made: (string | number)[][] = [];
  for (const [place, month] of months.entries()) {
    for (const [network, start] of Object.entries(followersAtStart)) {
      for (let many = randomInteger(3, 6); many > 0; many -= 1) {
        const followers = start + 45 * place + randomInteger(0, 40);
        const reach = share(followers, randomInteger(200, 700));
        const impressions = share(reach, randomInteger(1_100, 1_600));
        const likes = share(reach, randomInteger(15, 60));
        const comments = share(likes, randomInteger(20, 90));
        const shares = share(likes, randomInteger(10, 80));
        const saves = share(likes, randomInteger(20, 120));
        const clicks = share(reach, randomInteger(2, 15));
        made.push([
          ...[dateIn(month), network, likes, comments, shares, saves, clicks],
          ...[followers, reach, impressions],
        ]);
      }
    }
  }
  return made.sort(([a = ""], [b = ""]) => compare(String(a), String(b)));
}

/** Acquisitions and revenue are those of the orders. Display cost money in May and June, and won nobody. */
function makeCosts(): (string | number)[][] {
  const made: (string | number)[][] = [];
  for (const month of months) {
    for (const channel of channels) {
      const own = orders.filter((order) => order.month === month && order.channel === channel);
      const acquisitions = own.filter(({ isFirst }) => isFirst).length;
      const visits = acquisitions * randomInteger(20, 40) + randomInteger(10, 60);
      const cost = {
        search: acquisitions * randomInteger(1_800, 2_600),
        social: acquisitions * randomInteger(2_500, 4_500),
        email: randomInteger(9_000, 15_000),
      }[channel];
      const revenue = own.reduce((sum, { cents }) => sum + cents, 0);
      made.push([month, channel, money(cost ?? 0), visits, acquisitions, money(revenue), "EUR"]);
    }
    if (month >= "2026-05") {
      const cost = money(randomInteger(24_000, 48_000));
      made.push([month, "display", cost, randomInteger(300, 600), 0, money(0), "EUR"]);
    }
  }
  return made;
}

/** A whole number from `least` to `most`, by a linear congruential generator. */
function randomInteger(least: number, most: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  // The low bits repeat soon.
  return least + ((seed >>> 8) % (most - least + 1));
}

function oneOf<Item>(items: readonly Item[]): Item {
  return items[randomInteger(0, items.length - 1)] as Item;
}

function share(whole: number, thousandths: number): number {
  return Math.trunc((whole * thousandths) / 1_000);
}

function dateIn(month: string): string {
  return `${month}-${String(randomInteger(1, 28)).padStart(2, "0")}`;
}

function money(cents: number): string {
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function writeCsv(
  name: string,
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [header, ...rows].map((cells) => cells.join(","));
  writeFileSync(join(directory, name), `${lines.join("\n")}\n`);
}
