import { execFileSync } from "node:child_process";
import { type Browser, chromium as engine } from "playwright-core";
import { execute } from "../engines/provision/execute.js";

/** Starts Chromium: the one that the variable CHROMIUM names, that of the machine, or that of Debian. */
export async function chromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? found() ?? (await installed());
  // Containers have no sandbox for root, and little shared memory. The pages are our own.
  return engine.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

function found(): string | undefined {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      // The next name.
    }
  }
  return undefined;
}

async function installed(): Promise<string> {
  try {
    await execute("apt-get", ["update"]);
    await execute("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  } catch {
    throw new Error("these tests need Chromium: install it, or name it in the variable CHROMIUM");
  }
  return "/usr/bin/chromium";
}
