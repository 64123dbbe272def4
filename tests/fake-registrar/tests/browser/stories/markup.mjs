// A response with markup is shown as text, and runs nothing.

export default async function ({ open, openAction, contains, check }) {
  const page = await open();
  await openAction(page, "opensrs", "GetNotes");
  await page.locator(".examples button").first().click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await contains(page.locator(".outcome"), "<img src=x onerror");
  await contains(page.locator(".exchange"), "&lt;script&gt;");
  check((await page.locator("#main img, #main script").count()) === 0, "markup became elements");
  check((await page.title()).startsWith("GetNotes"), await page.title());
}
