import { describe, expect, test } from "vitest";
import {
  googleFormsResponses,
  readExport,
  recognizeExport,
  surveyMonkeyResponses,
  typeformResponses,
  wideSurvey,
} from "../../../src/exports/index.js";
import { netPromoterScore } from "../../../src/survey/index.js";
import { leftOutCounts } from "./exportRows.js";

const cells = (lines: readonly string[]): string[][] => lines.map((line) => line.split("|"));
const scores = (records: readonly { readonly score?: unknown }[]): number[] =>
  records.flatMap(({ score }) => (score === undefined ? [] : [score as number]));

describe("responses of Qualtrics", () => {
  const header =
    "StartDate|EndDate|Status|Progress|Duration (in seconds)|Finished|RecordedDate|ResponseId|DistributionChannel|UserLanguage|Q1|Q2|Q3_1|Q3_2";
  const texts =
    "Start Date|End Date|Response Type|Progress|Duration (in seconds)|Finished|Recorded Date|Response ID|Distribution Channel|User Language|How likely are you, from 0 to 10,\nto recommend us?|Why?|Which do you use? - Web|Which do you use? - App";
  const zone = '{"ImportId":"startDate","timeZone":"America/New_York"}';
  const ids = [
    ...[zone, zone.replace("startDate", "endDate"), '{"ImportId":"status"}'],
    ...['{"ImportId":"progress"}', '{"ImportId":"duration"}', '{"ImportId":"finished"}'],
    zone.replace("startDate", "recordedDate"),
    ...['{"ImportId":"_recordId"}', "", "", '{"ImportId":"QID1"}', "", "", ""],
  ];
  const response = (id: string, answer: string, more: readonly string[] = []): string => {
    const [status = "IP Address", finished = "True", why = ""] = more;
    return `2026-03-08 01:30:00|2026-03-08 03:30:00|${status}|100|60|${finished}|2026-03-08 03:30:00|R_${id}|anonymous|EN|${answer}|${why}|Web|`;
  };
  const rows = [
    ...cells([header]),
    texts.split("|"),
    ids,
    ...cells([
      response("1", "10", ["IP Address", "True", "quick, and kind"]),
      response("2", "9"),
      response("3", "8"),
      response("4", "3"),
      response("5", ""),
      response("6", "10", ["Survey Preview"]),
      response("7", "0", ["IP Address", "False"]),
      response("8", "", ["IP Address", "True", "no score, but words"]),
    ]),
  ];
  const columns = { score: "Q1", comment: "Q2" };
  const reading = readExport(rows, wideSurvey, { columns });

  test("leave previews, unfinished and blank answers out", () => {
    expect(recognizeExport(rows).id).toBe("qualtricsResponses");
    expect(reading.records.map(({ id, score, comment }) => [id, score, comment])).toEqual([
      ["R_1", 10, "quick, and kind"],
      ["R_2", 9, undefined],
      ["R_3", 8, undefined],
      ["R_4", 3, undefined],
      ["R_8", undefined, "no score, but words"],
    ]);
    expect(leftOutCounts(reading)).toEqual([
      [1, 'Status is "Survey Preview"'],
      [1, 'Finished is "False"'],
      [1, "score and comment blank"],
    ]);
    // 2 promoters and 1 detractor of 4
    expect(netPromoterScore(scores(reading.records)).value).toBe(25);
  });
  test("have the time zone of the third row, on a day when clocks change", () => {
    expect(reading.records[0]?.at).toBe("2026-03-08T03:30:00-04:00");
    expect(reading.conventions).toEqual({ times: "instants", timeZone: "America/New_York" });
    const berlin = readExport(rows, wideSurvey, { columns, timeZone: "Europe/Berlin" });
    expect(berlin.records[0]?.at).toBe("2026-03-08T03:30:00+01:00");
  });
  test("written in codes are the same, and unfinished ones can be kept", () => {
    const codes = rows.map((row) =>
      row.map((cell, at) =>
        at === 2 || at === 5
          ? ({ "IP Address": "0", "Survey Preview": "1", True: "1", False: "0" }[cell] ?? cell)
          : cell,
      ),
    );
    expect(readExport(codes, wideSurvey, { columns }).records).toEqual(reading.records);
    const kept = readExport(rows, wideSurvey, { columns, keep: { Finished: ["False"] } });
    expect(scores(kept.records)).toEqual([10, 9, 8, 3, 0]);
  });
  test("need the question to be named, and refuse a word for a score", () => {
    expect(() => readExport(rows, wideSurvey)).toThrow(
      "options.columns.score must be the name of the column that holds the score",
    );
    expect(() => readExport(rows, wideSurvey, { columns: { score: "Q9" } })).toThrow(
      "an export with Q9, which qualtricsResponses needs",
    );
    const words = [...rows, ...cells([response("9", "Very likely")])];
    expect(() => readExport(words, wideSurvey, { columns })).toThrow(
      'rows[11].Q1 must be a number, got "Very likely"',
    );
    const unknown = [...rows, ...cells([response("9", "1", ["Carrier pigeon"])])];
    expect(() => readExport(unknown, wideSurvey, { columns })).toThrow('"Carrier pigeon" (1)');
  });
});

describe("responses of SurveyMonkey", () => {
  const rows = cells([
    "Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1|How likely?|What do you use?||Why?",
    "|||||||||Response|Web|App|Open-Ended Response",
    "118000000001|400|03/14/2026 10:00:00|03/14/2026 10:02:00||||||10|Web||fast",
    "118000000002|400|03/05/2026 10:00:00|03/05/2026 10:01:00||||||6||App|",
    "118000000003|400|03/05/2026 10:00:00|03/05/2026 10:01:00|||||||||",
  ]);
  const columns = { score: "How likely?", comment: "Why?" };

  test("stand below two rows of header, whose names repeat as blanks", () => {
    const reading = readExport(rows, wideSurvey, { columns });
    expect(reading.preset).toBe("surveyMonkeyResponses");
    expect(reading.records).toEqual([
      { id: "118000000001", at: "2026-03-14", score: 10, comment: "fast" },
      { id: "118000000002", at: "2026-03-05", score: 6 },
    ]);
    expect(leftOutCounts(reading)).toEqual([[1, "score and comment blank"]]);
    expect(reading.conventions).toEqual({ dates: "month-first", times: "dates" });
  });
  test("refuse a question of several columns, and ids that a spreadsheet cut", () => {
    const twice = rows.map((row, at) => (at === 0 ? [...row, "Why?"] : [...row, ""]));
    expect(() => readExport(twice, surveyMonkeyResponses, { columns })).toThrow(
      'rows with one column "Why?", not 2',
    );
    const cut = [...rows, ["1.18E+11", ...(rows[2] as string[]).slice(1)]];
    expect(() => readExport(cut, surveyMonkeyResponses, { columns })).toThrow(
      'rows[5].Respondent ID must be an id with all its digits, got "1.18E+11"',
    );
  });
});

test("responses of Typeform have times in UTC by the name of their column", () => {
  const rows = cells([
    "#|How satisfied are you?|Anything else?|Start Date (UTC)|Submit Date (UTC)|Network ID",
    "a1b2|4|fine|2026-03-14 23:58:00|2026-03-14 23:59:00|n1",
    "c3d4|5||2026-03-15 00:01:00|2026-03-15 00:02:00|n2",
    "e5f6|||2026-03-15 00:01:00|2026-03-15 00:02:00|n3",
  ]);
  const columns = { score: "How satisfied are you?" };
  const reading = readExport(rows, typeformResponses, { columns });
  expect(recognizeExport(rows).id).toBe("typeformResponses");
  expect(reading.records).toEqual([
    { id: "a1b2", at: "2026-03-14T23:59:00Z", score: 4 },
    { id: "c3d4", at: "2026-03-15T00:02:00Z", score: 5 },
  ]);
  expect(leftOutCounts(reading)).toEqual([[1, "score and comment blank"]]);
});

describe("responses of Google Forms", () => {
  const rows = cells([
    "Timestamp|How likely?",
    "9/6/2018 0:06:16|9",
    "9/7/2018 10:00:00|",
    "9/8/2018 10:00:00|7",
  ]);
  const columns = { score: "How likely?" };

  test("are refused where no date shows whether the day or the month is first", () => {
    expect(() => readExport(rows, wideSurvey, { columns })).toThrow(
      'rows[1].Timestamp must be a date that shows whether the day or the month is first; no date of the column does, so say it in the option dates, got "9/6/2018 0:06:16"',
    );
    const read = readExport(rows, wideSurvey, { columns, dates: "day-first" });
    expect(read.preset).toBe("googleFormsResponses");
    expect(read.records).toEqual([
      { id: 1, at: "2018-06-09", score: 9 },
      { id: 3, at: "2018-08-09", score: 7 },
    ]);
  });
  test("are not recognized among other exports, since any file may have a Timestamp", () => {
    expect(() => recognizeExport(rows)).toThrow("an export with a header that is known");
    expect(recognizeExport(rows, { presets: wideSurvey }).id).toBe(googleFormsResponses.id);
  });
});
