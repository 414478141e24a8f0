import { exportNote } from "../exportNote.js";
import type { Report } from "../report.js";
import type { Section } from "../section.js";
import { skippedText } from "../skippedText.js";
import { charts } from "./charts.js";
import { escaped } from "./escaped.js";
import { figureHtml } from "./figure.js";
import { htmlTable } from "./htmlTable.js";
import { styles } from "./styles.js";

/** Nothing is loaded, and no script runs, whatever the files hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page that needs no network and no script. */
export function htmlPage(report: Report): string {
  const { title, notes, files, sources, sections, writer } = report;
  const skipped = sources.flatMap(({ path, skipped }) =>
    skipped === undefined ? [] : [skippedText(path, skipped, writer)],
  );
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    "</head>",
    "<body>",
    `<header><h1>${escaped(title)}</h1>`,
    ...notes.map(note),
    ...files.map((file) => `<pre>${escaped(exportNote(file, writer))}</pre>`),
    "</header>",
    `<nav aria-label="Sections"><ul>${sections.map(link).join("")}</ul></nav>`,
    "<main>",
    ...sections.map((section, at) => htmlSection(section, at, report)),
    ...(skipped.length === 0 ? [] : ["<h2>Skipped rows</h2>"]),
    ...skipped.map((text) => `<pre>${escaped(text)}</pre>`),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function link({ title }: Section, at: number): string {
  return `<li><a href="#section-${String(at + 1)}">${escaped(title)}</a></li>`;
}

function htmlSection(section: Section, at: number, { names, writer }: Report): string {
  const { title, notes, write, groupMeasures, figures } = section;
  const groups = groupMeasures?.(names) ?? {};
  const id = `section-${String(at + 1)}`;
  const drawn = (figures?.(writer) ?? []).map((figure) => figureHtml(title, figure));
  const tables = write(writer, names).flatMap((table) => {
    const by = Object.keys(groups).find((name) => table.title === `By ${name.toLowerCase()}`);
    const drawn = by === undefined ? [] : charts(by, groups[by] ?? [], writer);
    return [
      `<h3>${escaped(table.title)}</h3>`,
      ...(drawn.length === 0 ? [] : [`<div class="charts">${drawn.join("\n")}</div>`]),
      ...table.parts.map((part, place) =>
        typeof part === "string"
          ? `<pre>${escaped(part)}</pre>`
          : htmlTable(captionOf(section, table.title, place), part),
      ),
    ];
  });
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${escaped(title)}</h2>`,
    ...(notes.length === 0 ? [] : [note(notes.join(" "))]),
    ...(drawn.length === 0 ? [] : [`<div class="charts">${drawn.join("\n")}</div>`]),
    ...tables,
    "</section>",
  ].join("\n");
}

/** Captions name regions of the page, so no two are alike. */
function captionOf({ title }: Section, table: string, place: number): string {
  return `${title}: ${table.toLowerCase()}${place === 0 ? "" : `, part ${String(place + 1)}`}`;
}

function note(text: string): string {
  return `<p class="note">${escaped(text)}</p>`;
}
