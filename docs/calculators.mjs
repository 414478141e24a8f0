// @ts-check
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { PageEvent } from "typedoc";

const folder = fileURLToPath(new URL("calculator/", import.meta.url));

/**
 * A file and all that it imports, as one script.
 *
 * @param {string} name - The file in the folder of the calculator.
 * @param {import("esbuild").BuildOptions} options - What else to tell esbuild.
 */
async function bundled(name, options) {
  const result = await build({
    entryPoints: [join(folder, name)], bundle: true, minify: true, write: false, logLevel: "error", charset: "utf8", ...options,
  });
  return result.outputFiles?.[0]?.text ?? "";
}

/** What the site is for, and for whom, in ten seconds. */
const purpose =
  "The KPIs of shops, subscriptions, social media, email, websites and surveys. Type your numbers into the calculator of a KPI " +
  "and compare the answer with published figures; nothing that you type leaves the page. Developers import the same functions.";

/**
 * Puts a calculator on the page of every KPI, and a search by all names on the front page.
 *
 * @param {import("typedoc").Application} app
 */
export async function load(app) {
  const code = await bundled("pageData.ts", { format: "esm" });
  const { pageData, allNames } = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  /** @type {Map<string, object>} */
  const pages = pageData();
  app.renderer.on(PageEvent.END, (page) => {
    const data = page.url.startsWith("functions/") && pages.get(page.model.name);
    const content = '<div class="col-content">';
    // A browser that finds no icon asks for one that is not there; code that scrolls must be reached by keyboard.
    page.contents = page.contents?.replace("</head>", '<link rel="icon" href="data:,"></head>').replaceAll("<pre>", '<pre tabindex="0">');
    if (data) {
      const json = JSON.stringify(data).replaceAll("<", "\\u003c");
      const section = `<section class="calculator" aria-labelledby="calculator-heading"><script type="application/json">${json}</script></section>`;
      page.contents = page.contents
        ?.replace(/<section class="tsd-panel/, () => `${section}<script defer src="../assets/calculator.js"></script><section class="tsd-panel`);
    } else if (page.url === "index.html") {
      page.contents = page.contents?.replace(content, () => `${content}<div class="finder"><p>${purpose}</p></div><script defer src="assets/finder.js"></script>`);
    }
  });
  app.renderer.postRenderAsyncJobs.push(async ({ outputDirectory }) => {
    const assets = join(outputDirectory, "assets");
    await mkdir(assets, { recursive: true });
    await writeFile(join(assets, "calculator.js"), await bundled("calculator.mjs", { format: "iife" }));
    await writeFile(join(assets, "finder.js"), await bundled("finder.mjs", { format: "iife", define: { NAMES: JSON.stringify(allNames()) } }));
  });
}
