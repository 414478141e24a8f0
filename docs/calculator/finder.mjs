// @ts-nocheck -- esbuild bundles it for the page, with the names of all KPIs; test/browser runs it.
import { words } from "./words.mjs";

const all = NAMES;
const finder = document.querySelector(".finder");
const said = words.en;
const field = Object.assign(document.createElement("input"), { type: "search", id: "finder", placeholder: said.placeholder, autocomplete: "off" });
const label = Object.assign(document.createElement("label"), { htmlFor: "finder", textContent: said.find });
const list = document.createElement("ul");
list.setAttribute("aria-live", "polite");

function show() {
  const wanted = field.value.trim().toLowerCase();
  const found = all
    .map((kpi) => ({ kpi, name: kpi.names.find((name) => name.toLowerCase() === wanted) ?? kpi.names.find((name) => name.toLowerCase().includes(wanted)) }))
    .filter(({ name }) => wanted !== "" && name !== undefined)
    .sort((a, b) => a.name.length - b.name.length)
    .slice(0, 8);
  list.replaceChildren(...found.map(({ kpi, name }) => {
    const item = document.createElement("li");
    const link = Object.assign(document.createElement("a"), { href: `functions/engagement-metrics.${kpi.id}.html`, textContent: kpi.title.en });
    item.append(link, name === kpi.title.en ? "" : ` · ${name}`);
    return item;
  }));
  if (wanted !== "" && found.length === 0) list.append(Object.assign(document.createElement("li"), { textContent: said.nothing }));
}

field.addEventListener("input", show);
finder.append(label, field, list);
