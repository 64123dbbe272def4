// Rewrites the pictures of the page: the stranger's walk, and the page in dark and in a narrow window.

import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { promisify } from "node:util";
import { walk } from "./redeem.mjs";

export default async function ({ open, openAction, contains, check, pictures }) {
  await mkdir(pictures, { recursive: true });
  const shot = async (page, name) => {
    // Nothing blinks, and nothing is in transition.
    await page.evaluate(() => document.activeElement?.blur());
    await page.waitForTimeout(200);
    const path = `${pictures}/${name}.png`;
    await page.screenshot({ path, caret: "hide", animations: "disabled" });
    // A palette is enough for text and flat colors.
    await promisify(execFile)("pngquant", ["--quality", "60-95", "--speed", "1", "--strip", "--force", "--output", path, path]);
  };
  const page = await open({ width: 1600, height: 1000 });
  await walk(page, { contains, check, at: (name) => shot(page, name) });

  const dark = await open({ width: 1600, height: 1000, dark: true });
  await openAction(dark, "aliyun-domain", "SaveBatchTaskForCreatingOrderRenew");
  await dark.locator(".examples button").first().click();
  await contains(dark.locator('.block[data-name="canonical-query"] pre code'), "test2.com");
  await shot(dark, "dark");

  const narrow = await open({ width: 420, height: 900 });
  await openAction(narrow, "opensrs", "GetPrice");
  await narrow.locator("#main").scrollIntoViewIfNeeded();
  await shot(narrow, "narrow");
}
