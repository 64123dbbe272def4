// Runs one story in a browser: node run.mjs STORY URL. It fails on any error of the page, and on any request to another
// host.

import { createRequire } from "node:module";

const [story, url] = process.argv.slice(2);
const require = createRequire(`${process.env.MODULES}/`);
const { chromium } = require("playwright-core");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  // Root has no sandbox, and a browser in the background looks up hosts of its own.
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const faults = [];

/** Accepts one fault that a story provokes. */
function allow(part) {
  const at = faults.findIndex((fault) => fault.includes(part));
  check(at >= 0, `expected a fault with "${part}"`);
  faults.splice(at, 1);
}

/** Opens the page in a window of its own. */
async function open({ width = 1440, height = 900, dark = false, bypassCSP = false } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    bypassCSP,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15000);
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.stack}`));
  page.on("request", (request) => !request.url().startsWith(`${url}/`) && faults.push(`foreign request: ${request.url()}`));
  await page.goto(`${url}/`);
  await page.locator("html[data-ready]").waitFor();
  return page;
}

/** Opens an action. */
async function openAction(page, service, action) {
  await page.evaluate((hash) => (location.hash = hash), `#/${service}/${action}`);
  await page.getByRole("heading", { level: 1, name: action }).waitFor();
}

/** Panics unless a condition holds. */
function check(condition, what) {
  if (!condition) throw new Error(what);
}

/** Waits until a text contains a part. */
async function contains(locator, part) {
  await locator.filter({ hasText: part }).first().waitFor().catch(async (error) => {
    const found = await locator.allTextContents();
    throw new Error(`expected "${part}" in ${JSON.stringify(found)}: ${error.message}`);
  });
}

try {
  const { default: run } = await import(`./${story}.mjs`);
  await run({ open, openAction, allow, check, contains, require, pictures: process.env.PICTURES });
  check(faults.length === 0, faults.join("\n"));
} catch (error) {
  console.error(error.stack, faults.join("\n"));
  process.exitCode = 1;
} finally {
  await browser.close();
}
