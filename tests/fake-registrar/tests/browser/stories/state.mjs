// The state next to the page: the clock, the life cycle, a task, and the reset.

export default async function ({ open, openAction, allow, contains, check }) {
  const page = await open();
  const world = page.locator("#world");
  const row = (name) => world.getByRole("region", { name: "Domain names" }).locator("tr").filter({ hasText: name });
  await contains(world.locator("time"), "2026-03-01 10:00:00 UTC, stopped");
  await contains(row("example.shop"), "redemption");
  await contains(row("example.net"), "registered");
  await world.getByRole("button", { name: "+ 30 days" }).click();
  await contains(world.locator("time"), "2026-03-31");
  await contains(row("example.net"), "expired");
  await page.waitForFunction(() => !document.querySelector("#world").textContent.includes("example.xyz"));

  await openAction(page, "aliyun-domain", "SaveSingleTaskForCreatingOrderActivate");
  await page.locator('[data-name="DomainName"] input').first().fill("brand-new.com");
  await page.locator(".optional > summary").first().click();
  await page.locator('[data-name="RegistrantProfileId"] input').first().fill("3600001");
  await page.getByRole("button", { name: "Place the order" }).click();
  await contains(page.locator(".outcome"), "The order was placed");
  await contains(page.locator(".charges"), "No charge");
  await page.getByRole("button", { name: "Settle" }).click();
  await contains(page.locator(".story"), "1 done, 0 failed, 0 waiting");
  await contains(page.locator(".charges"), "One charge");
  await contains(row("brand-new.com"), "registered");

  // Each fault of the list happens once.
  await openAction(page, "opensrs", "GetBalance");
  const faults = await page.locator('[data-name="fault"] option').evaluateAll((all) => all.map((each) => each.value).filter(Boolean));
  for (const fault of faults) {
    await page.getByLabel("The response").selectOption(fault);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await contains(world.getByRole("region", { name: "Faults" }), "1 of 1");
    await page.locator('.sending button[type="submit"]:enabled').waitFor();
    check((await page.getByLabel("The response").inputValue()) === "", `${fault} is chosen for the next request too`);
    await world.getByRole("button", { name: "Clear all faults" }).click();
    await contains(world, "None are planned");
  }

  await world.locator('[data-name="reset"]').click();
  await contains(world.locator("time"), "2026-03-01 10:00:00 UTC");
  await page.waitForFunction(() => !document.querySelector("#world").textContent.includes("brand-new.com"));
  await world.locator('[data-name="span"]').fill("soon");
  await world.getByRole("button", { name: "Move", exact: true }).click();
  await contains(world.locator("[role=status]"), "is not a span");
  allow("400 (Bad Request)");
}
