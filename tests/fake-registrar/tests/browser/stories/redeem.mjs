// The stranger's walk: what a redemption costs, how it is signed, and what happens when its response is lost.

export default async function ({ open, contains, check }) {
  const page = await open();
  await walk(page, { contains, check });
}

/** Walks through a redemption; `at(name)` is called at each station. */
export async function walk(page, { contains, check, at = async () => {} }) {
  await page.getByLabel("Search actions").fill("redeem");
  await contains(page.locator("#found"), "of 205 actions");
  await at("1-search");
  await page.locator("#list a").filter({ hasText: "SaveSingleTaskForCreatingOrderRedeem" }).click();
  await page.getByRole("heading", { level: 1, name: "SaveSingleTaskForCreatingOrderRedeem" }).waitFor();
  await contains(page.locator(".effect"), "charges the account");
  await contains(page.locator(".consequence"), "until it is reconciled");

  await page.locator(".examples button").first().click();
  const field = (name) => page.locator(`.fields [data-name="${name}"] input`).first();
  check((await field("DomainName").inputValue()) !== "", "the example is filled in");
  // The page suggests the account's names, with their expiry.
  await field("DomainName").fill("example.shop");
  const expiry = page.locator("#expiries option").filter({ hasText: "example.shop" });
  await field("CurrentExpirationDate").fill(await expiry.getAttribute("value"));
  await contains(page.locator('.block[data-name="canonical-query"] pre code'), "DomainName=example.shop");
  const signature = await page.locator('.block[data-name="signature"] pre code').textContent();
  check(/^[A-Za-z0-9+/]{27}=$/.test(signature), `an HMAC-SHA1 is shown: ${signature}`);
  await at("2-signature");
  await page.getByRole("tab", { name: "Code" }).click();
  await contains(page.locator('.block[data-name="rust"] code'), "SaveSingleTaskForCreatingOrderRedeem::new(");
  await contains(page.locator('.block[data-name="curl"] code'), "openssl dgst -sha1");
  await at("3-code");

  await page.getByLabel("The response").selectOption("lost");
  await page.getByRole("button", { name: "Place the order" }).click();
  await contains(page.locator(".outcome"), "Outcome unknown");
  await contains(page.locator(".outcome"), "Do not create a new order");
  await at("4-unknown");

  await page.getByRole("button", { name: "Place it again" }).click();
  await contains(page.locator(".story"), "may have been sent");
  await page.getByRole("button", { name: "Reconcile" }).click();
  await contains(page.locator(".outcome"), "It was placed");
  await page.getByRole("button", { name: "Settle" }).click();
  await contains(page.locator(".charges"), "One charge");
  await contains(page.locator(".world"), "redeem example.shop");
  check((await page.locator(".money li").count()) === 1, "one movement of money");
  await at("5-reconciled");
}
