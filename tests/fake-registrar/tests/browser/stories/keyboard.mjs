// Nothing but the keyboard: search, choose, fill in, send, and read the response.

export default async function ({ open, contains, check }) {
  const page = await open();
  const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.id);
  await page.keyboard.press("Tab");
  check((await focused()).includes("Skip to the action"), "the first stop skips the list");
  await page.keyboard.press("/");
  check((await focused()) === "search", "a slash starts a search");
  await page.keyboard.type("getbalance");
  await contains(page.locator("#list"), "GetBalance");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "GetBalance" }).waitFor();
  await page.waitForFunction(() => document.activeElement.id === "main");

  // Tab reaches everything from there on, and Enter sends the form.
  for (let at = 0; at < 60 && !(await page.evaluate(() => document.activeElement.matches(".sending .primary"))); at++) {
    await page.keyboard.press("Tab");
    const visible = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return outlineStyle !== "none" && outlineWidth !== "0px";
    });
    check(visible, `${await focused()} shows no focus`);
  }
  await page.keyboard.press("Enter");
  await contains(page.locator(".outcome"), "Done");
  await contains(page.locator(".decoded"), "500.00");

  await page.getByRole("tab", { name: "Response" }).focus();
  await page.keyboard.press("ArrowRight");
  check((await page.locator('[role="tab"][aria-selected="true"]').textContent()) === "Signature", "arrow keys move through tabs");

  // The link that skips the list moves the focus, and nothing else.
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "main");
  check((await page.locator("h1").textContent()).includes("GetBalance"), "the action stays");
  check(new URL(page.url()).hash === "#/opensrs/GetBalance", page.url());
}
