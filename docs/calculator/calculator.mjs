// @ts-nocheck -- esbuild bundles it for the page; test/browser runs it.
import { compareToBenchmark, explainComparison } from "../../src/benchmark/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { confidenceInterval, formatMeasure, InputError } from "../../src/index.js";
import { textOf, valueOf } from "./fields.mjs";
import { words } from "./words.mjs";

/** These take their answers apart from their options, so the code to copy calls `evaluate`. */
const scores = ["netPromoterScore", "customerSatisfactionScore", "customerEffortScore", "averageRating", "engagementScore"];

const section = document.querySelector(".calculator");
const data = JSON.parse(section.querySelector("script").textContent);
const query = new URLSearchParams(location.search);
let language = words[query.get("lang")] ? query.get("lang") : "en";
const fields = new Map();
const parts = {};

/** Makes an element, with properties and children. */
function make(name, properties = {}, ...children) {
  const { aria = {}, ...rest } = properties;
  const element = Object.assign(document.createElement(name), rest);
  for (const [key, value] of Object.entries(aria)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function fieldOf(input, given) {
  const id = `calculator-${input.name}`;
  const help = make("small", { id: `${id}-help`, lang: "en", textContent: `${input.meaning} (${input.unit}).`.replaceAll("`", "") });
  const control = input.type === "choice"
    ? make("select", {}, make("option", { value: "", textContent: "–" }), ...input.options.map((one) => make("option", { value: String(one), textContent: String(one) })))
    : make("input", { type: "text", autocomplete: "off", spellcheck: false });
  Object.assign(control, { id, name: input.name, value: given });
  control.setAttribute("aria-describedby", help.id);
  const label = make("label", { htmlFor: id });
  fields.set(input.name, { input, control, label });
  return make("div", { className: "calculator-field" }, label, control, help);
}

function build() {
  const start = data.inputs.some(({ name }) => query.has(name)) ? Object.fromEntries(query) : undefined;
  const given = (input) => start?.[input.name] ?? (start ? "" : textOf(input, data.example.input[input.name]));
  const isShown = (input) => !input.optional || given(input) !== "";
  const first = data.inputs.filter(isShown);
  const rest = data.inputs.filter((input) => !isShown(input));
  parts.heading = make("h2", { id: "calculator-heading" });
  parts.languageLabel = make("label", { htmlFor: "calculator-language" });
  parts.language = make("select", { id: "calculator-language" }, ...Object.entries({ en: "English", id: "Indonesia", ms: "Melayu", th: "ไทย" }).map(([value, textContent]) => make("option", { value, textContent, lang: value })));
  parts.language.value = language;
  parts.about = make("p");
  parts.more = make("summary");
  parts.value = make("output", { className: "calculator-value", aria: { "aria-live": "polite" } });
  parts.lines = make("div", { className: "calculator-lines" });
  parts.error = make("p", { className: "calculator-error", id: "calculator-error", lang: "en", aria: { role: "alert" } });
  parts.industryLabel = make("label", { htmlFor: "calculator-industry" });
  parts.industry = make("select", { id: "calculator-industry" }, ...data.figures.map(({ industry }, place) => make("option", { value: String(place), textContent: industry })));
  parts.figures = make("ul");
  parts.code = make("code", { lang: "en" });
  const pre = make("pre", { tabIndex: 0, aria: { role: "region", "aria-label": "Code" } }, parts.code);
  parts.copy = copier(() => parts.code.textContent);
  parts.link = copier(() => location.href);
  section.append(
    make("div", { className: "calculator-head" }, parts.heading, parts.languageLabel, parts.language), parts.about,
    make("form", { onsubmit: (event) => event.preventDefault() }, ...first.map((input) => fieldOf(input, given(input))),
      ...(rest.length ? [make("details", {}, parts.more, ...rest.map((input) => fieldOf(input, "")))] : [])),
    parts.error, parts.value, parts.lines,
    ...(data.figures[0].figures.length || data.figures.length > 1 ? [parts.industryLabel, parts.industry, parts.figures] : []),
    pre, make("div", { className: "calculator-buttons" }, parts.copy, parts.link),
  );
  section.addEventListener("input", show);
  parts.language.addEventListener("input", () => { language = parts.language.value; translate(); show(); });
  translate();
  show();
}

function copier(text) {
  const button = make("button", { type: "button" });
  button.addEventListener("click", async () => {
    await navigator.clipboard?.writeText(text());
    const before = button.textContent;
    button.textContent = words[language].copied;
    setTimeout(() => { button.textContent = before; }, 1500);
  });
  return button;
}

function translate() {
  const said = words[language];
  section.lang = language;
  parts.heading.textContent = `${said.heading}: ${data.title[language]}`;
  parts.languageLabel.textContent = said.language;
  parts.about.textContent = data.description[language];
  parts.more.textContent = said.more;
  parts.industryLabel.textContent = said.compare;
  parts.industry.options[0].textContent = said.all;
  parts.copy.textContent = said.copy;
  parts.link.textContent = said.link;
  for (const { input, label } of fields.values()) label.textContent = input.label[language];
}

function read() {
  const all = [...fields].map(([name, { input, control }]) => [name, valueOf(input, control.value)]);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function show() {
  const input = read();
  const shared = new URLSearchParams([...fields].filter(([, { control }]) => control.value !== "").map(([name, { control }]) => [name, control.value]));
  if (language !== "en") shared.set("lang", language);
  history.replaceState(null, "", `?${shared}${location.hash}`);
  parts.code.textContent = codeOf(input);
  for (const { control } of fields.values()) control.removeAttribute("aria-invalid");
  parts.error.textContent = "";
  parts.value.textContent = "";
  parts.lines.replaceChildren();
  parts.figures.replaceChildren();
  try {
    showMeasure(evaluate(data.id, input));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    parts.error.textContent = error.message;
    const [name] = /^\w+/.exec(error.argument) ?? [];
    fields.get(name)?.control.setAttribute("aria-invalid", "true");
  }
}

function showMeasure(measure) {
  const line = (textContent, lang = language) => parts.lines.append(make("p", { textContent, lang }));
  const write = (value) => formatMeasure({ ...measure, value }, { locale: language });
  parts.value.textContent = write(measure.value);
  if (measure.value === null) {
    const when = data.undefinedWhen.filter(({ reason }) => reason === measure.reason).map(({ when }) => when);
    line(`null, "${measure.reason}": ${when.join("; ") || "the data do not determine a value"}.`, "en");
  }
  if (measure.numerator !== undefined) line(`${measure.numerator} / ${measure.denominator}${measure.scale > 1 ? ` × ${measure.scale}` : ""} = ${measure.value}`);
  const interval = confidenceInterval(measure);
  if (interval.lower !== null && interval.upper !== null) line(`${words[language].interval}: ${write(interval.lower)} – ${write(interval.upper)}`);
  showFigures(measure);
}

function showFigures(measure) {
  const { figures } = data.figures[Number(parts.industry.value)];
  for (const figure of figures) {
    let verdict = "unknown";
    let text;
    try {
      const comparison = compareToBenchmark(measure, figure);
      ({ verdict } = comparison);
      text = explainComparison(comparison);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      text = error.message;
    }
    parts.figures.append(make("li", {}, make("strong", { textContent: words[language][verdict] ?? verdict }), " ", make("span", { lang: "en", textContent: text })));
  }
  if (figures.length === 0) parts.figures.append(make("li", { textContent: words[language].none }));
}

function codeOf(input) {
  const literal = JSON.stringify(input).replaceAll(/"(\w+)":/g, " $1: ").replaceAll(/,(?=[" ])/g, ",").replaceAll("}", " }");
  return scores.includes(data.id)
    ? `import { evaluate } from "engagement-metrics/evaluate";\n\nevaluate("${data.id}", ${literal}).value;`
    : `import { ${data.id} } from "engagement-metrics";\n\n${data.id}(${literal}).value;`;
}

build();
