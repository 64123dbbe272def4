// A pasted string to sign, with a mistake that many clients make: a space encoded as a plus sign.

export default async function ({ open, openAction, contains, check }) {
  const page = await open();
  await openAction(page, "aliyun-domain", "CheckDomain");
  await page.locator('.fields [data-name="DomainName"] input').fill("a b.com");
  const string = page.locator('.block[data-name="string-to-sign"] pre code');
  await contains(string, "a%2520b.com");
  const right = await string.textContent();
  const theirs = page.getByLabel("The string that your own code or the service shows");

  await theirs.fill(right.replace("%2520", "%2B"));
  await page.getByRole("button", { name: "Compare" }).click();
  await contains(page.locator(".verdict"), "a space is %20");
  const marks = await page.locator(".verdict mark").allTextContents();
  check(marks.length === 2 && marks[0] !== marks[1], `the first difference is marked: ${marks}`);

  await page.getByRole("button", { name: "New time stamp and nonce" }).click();
  await page.waitForFunction((old) => document.querySelector('.block[data-name="string-to-sign"] pre code').textContent !== old, right);
  await theirs.fill(`Specified signature is not matched with our calculation. server string to sign is:${right}`);
  await page.getByRole("button", { name: "Compare" }).click();
  await contains(page.locator(".verdict"), "Both strings are the same");

  // The other signature has other steps.
  await page.getByLabel("Signature", { exact: true }).first().selectOption("3");
  await contains(page.locator('.block[data-name="canonical-request"] pre code'), "x-acs-content-sha256");
  await contains(page.locator('.block[data-name="authorization"] pre code'), "ACS3-HMAC-SHA256 Credential=testid");

  await page.locator('.block[data-name="authorization"]').getByRole("button", { name: /Copy/ }).click();
  await contains(page.locator('.block[data-name="authorization"] .copy'), "Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  check(copied.startsWith("ACS3-HMAC-SHA256"), copied);
}
