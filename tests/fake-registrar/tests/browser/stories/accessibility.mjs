// axe-core looks at the page in several states, in light and dark, in wide and narrow windows.

import { readFile } from "node:fs/promises";

export default async function ({ open, openAction, contains, check, require }) {
  const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  const found = [];
  let looks = 0;
  const look = async (page, where) => {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    looks += 1;
    for (const { id, impact, nodes } of violations) {
      found.push(`${where}: ${impact} ${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join("; ")}`);
    }
  };
  // Colors do not depend on the width.
  for (const [dark, widths] of [[false, [1600, 420]], [true, [1100]]]) {
    for (const width of widths) {
      // axe itself is stopped by the page's policy.
      const page = await open({ width, dark, bypassCSP: true });
      const where = `${dark ? "dark" : "light"} ${width}`;
      await look(page, `${where}, home`);
      await page.getByLabel("Search actions").fill("renew");
      await look(page, `${where}, search`);
      await openAction(page, "opensrs", "RegisterDomain");
      await page.locator(".examples button").last().click();
      await contains(page.locator('.block[data-name="string-to-sign"] pre code'), "example.us");
      await look(page, `${where}, form`);
      await page.getByRole("tab", { name: "Code" }).click();
      await look(page, `${where}, code`);
      await openAction(page, "opensrs", "RedeemDomain");
      await page.locator(".fields input").first().fill("example.shop");
      await page.getByLabel("The response").selectOption("lost");
      await page.getByRole("button", { name: "Place the order" }).click();
      await contains(page.locator(".outcome"), "Outcome unknown");
      await look(page, `${where}, order`);
      await openAction(page, "opensrs", "RevokeDomain");
      await look(page, `${where}, destruction`);
      await page.context().close();
    }
  }
  const serious = found.filter((each) => /: (serious|critical) /.test(each));
  console.log(`axe: ${looks} looks, ${found.length} findings, ${serious.length} serious`);
  check(found.length === 0, found.join("\n"));
}
