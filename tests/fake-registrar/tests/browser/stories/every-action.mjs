// Every action's form opens, its example fills it, and the registrar answers. The whole story runs inside the page, since
// it has a thousand steps.

export default async function ({ open, check }) {
  const page = await open();
  page.setDefaultTimeout(0);
  const problems = await page.evaluate(run);
  check(problems.length === 0, problems.join("\n"));
}

async function run() {
  const find = (selector) => document.querySelector(selector);
  const until = async (what, holds) => {
    for (const begun = Date.now(); Date.now() - begun < 30000; await new Promise((done) => setTimeout(done, 10))) {
      const found = holds();
      if (found) return found;
    }
    throw new Error(`waited in vain: ${what}`);
  };
  const answered = async (service, action) => {
    location.hash = `#/${service.name}/${action.name}`;
    await until("the form", () => find("h1")?.textContent.startsWith(action.name));
    find(".examples button").click();
    await until("the signature", () => find('.block[data-name="signature"] pre code'));
    const confirm = find('[data-name="confirm"]');
    if (confirm) {
      const name = confirm.parentElement.querySelector("label").textContent.split(" ")[4];
      confirm.value = find(`.fields [data-name="${name}"] input`).value;
    }
    find('.sending button[type="submit"]').click();
    const outcome = await until("the outcome", () => find(".outcome.done, .outcome.refused, .outcome.not_done, .outcome.unknown"));
    const said = outcome.textContent;
    if (!find(".exchange")) throw new Error(`it was not sent: ${said}`);
    if (/Signature|FakeRegistrarBug/.test(said)) throw new Error(said);
  };
  const { services } = await (await fetch("/_explorer/index.json")).json();
  const problems = [];
  let count = 0;
  for (const service of services) {
    for (const action of service.actions) {
      count += 1;
      await answered(service, action).catch((error) => problems.push(`${action.name}: ${error.message}`));
    }
  }
  if (count !== 205) problems.push(`${count} actions`);
  return problems;
}
