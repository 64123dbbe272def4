// Forms: nested lists, enums with meanings, editions, conditions, and problems next to their fields.

export default async function ({ open, openAction, allow, contains, check }) {
  const page = await open();
  await openAction(page, "aliyun-domain", "SaveBatchTaskForCreatingOrderRenew");
  const list = page.locator('[data-name="OrderRenewParam"]').first();
  await list.locator('[data-name="DomainName"] input').first().fill("example.com");
  await contains(list.locator(".problem:visible"), "CurrentExpirationDate");
  await list.getByRole("button", { name: "Add an entry" }).click();
  check((await list.locator("ol.entries > li").count()) === 2, "an entry is added");
  await page.locator(".examples button").first().click();
  const parameters = page.locator('.block[data-name="canonical-query"] pre code');
  await contains(parameters, "OrderRenewParam.2.DomainName=test2.com");
  await list.getByRole("button", { name: "Remove entry 2" }).click();
  await page.waitForFunction(() => !document.querySelector('.block[data-name="canonical-query"] pre code').textContent.includes("Param.2."));

  await list.getByRole("button", { name: "Add an entry" }).click();
  await list.getByRole("button", { name: "Remove entry 1" }).click();
  const removes = await list.getByRole("button", { name: /^Remove entry/ }).evaluateAll((all) => all.map((each) => each.ariaLabel));
  check(removes.join() === "Remove entry 1 of OrderRenewParam", `labels: ${removes}`);

  // The editions have different parameters.
  await openAction(page, "aliyun-domain", "SaveBatchTaskForDomainNameProxyService");
  const names = () => page.locator(".fields [data-name]").evaluateAll((all) => all.map((each) => each.dataset.name));
  const before = await names();
  await page.locator('select[data-name="edition"]').selectOption("international");
  check(JSON.stringify(before) !== JSON.stringify(await names()), "an edition changes the form");

  // An enum shows what its values mean, and takes others.
  await openAction(page, "opensrs", "RenewDomain");
  const handle = page.locator('[data-name="handle"] select');
  const options = await handle.locator("option").allTextContents();
  check(options.some((option) => /^process — /.test(option)), `meanings: ${options}`);
  await handle.selectOption("*");
  await page.getByLabel("Another value").first().fill("later");
  await contains(page.locator('.block[data-name="string-to-sign"] pre code'), "later");
  await contains(page.locator('[data-name="domain"]').first(), "required");

  // An invalid limit is reported, and no old code stays.
  const code = page.locator('.block[data-name="rust"] code');
  await page.locator(".examples button").first().click();
  await page.getByRole("tab", { name: "Code" }).click();
  await contains(code, "at_any_price");
  await page.getByLabel("Limit").fill("15");
  await contains(page.locator(".form > .problem"), "expected an amount such as 15.00 USD");
  check((await code.count()) === 0, "the code is of the call before");
  allow("400 (Bad Request)");
  await page.getByLabel("Limit").fill("15 USD");
  await contains(code, "15 USD");
  check((await page.locator(".form > .problem").textContent()) === "", "the problem stays");

  // A slow action does not replace the one that was chosen after it.
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/actions/opensrs/GetPrice", async (route) => {
    await held;
    await route.continue();
  });
  const late = page.waitForResponse((response) => response.url().endsWith("/preview") && response.request().postData().includes("GetPrice"));
  await page.evaluate(() => (location.hash = "#/opensrs/GetPrice"));
  await openAction(page, "opensrs", "GetBalance");
  release();
  await (await late).finished();
  await page.waitForTimeout(100);
  await contains(page.locator("h1"), "GetBalance");
}
