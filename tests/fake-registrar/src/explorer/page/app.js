// The page: loads the index and the state, and shows the action that the address names.

import { actionView } from "./action.js";
import { api, el } from "./dom.js";
import { showActions } from "./search.js";
import { showWorld } from "./world.js";

/** How often the state is read while the page is visible, in milliseconds: tasks end by themselves. */
const PACE = 2000;

const main = document.getElementById("main");
document.getElementById("host").textContent = location.host;

const index = await api("/_explorer/index.json");
const mark = showActions(index);
const refresh = showWorld(document.getElementById("world"), () => route());
await refresh();
setInterval(() => document.visibilityState === "visible" && refresh().catch(gone), PACE);

function gone() {
  document.getElementById("found").textContent = "The registrar has stopped: start it again, and reload this page.";
}

async function route() {
  const { hash } = location;
  const [, service, action] = hash.split("/");
  mark(hash);
  const found = index.services.find((each) => each.name === service);
  if (!found?.actions.some((each) => each.name === action)) {
    document.title = "Registrar explorer";
    main.replaceChildren(home());
    return;
  }
  document.title = `${action} · Registrar explorer`;
  const view = await actionView(found, action, refresh).catch((error) => el("p", { class: "problem" }, error.message));
  // Another action may have been chosen meanwhile.
  if (location.hash !== hash) return;
  main.replaceChildren(view);
  main.scrollTop = 0;
}

/** Returns what the page shows before an action is chosen. */
function home() {
  const link = (service, action, text) => el("li", {}, el("a", { href: `#/${service}/${action}` }, action), ` ${text}`);
  return el("article", { class: "home" },
    el("h1", {}, "Try a registrar's API without an account"),
    el("p", {}, "Choose an action. The page shows its docs and a form, computes the signature step by step as you type, and writes the code for the call. Sending goes to the fake registrar that serves this page, which keeps an account, domain names, tasks and a clock."),
    el("h2", {}, "Three things that no vendor lets you try"),
    el("ol", {},
      link("aliyun-domain", "SaveSingleTaskForCreatingOrderRedeem", "costs real money everywhere else. Redeem example.shop, and let the response get lost after it was carried out: the outcome is unknown. Reconcile it, settle it, and see one charge."),
      link("opensrs", "RegisterDomain", "is an order with a limit. The SDK asks for the price, and refuses to order above it."),
      link("aliyun-domain", "CheckDomain", "is signed. Paste the string that your own code signs, and see the first difference.")),
    el("h2", {}, "Keyboard"),
    el("p", {}, el("kbd", {}, "/"), " searches, ", el("kbd", {}, "↓"), " and ", el("kbd", {}, "↑"), " move through the actions, ", el("kbd", {}, "Esc"), " empties the search."));
}

// The address names the action, so the link must not change it.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
addEventListener("hashchange", async () => {
  await route();
  main.focus({ preventScroll: true });
});
await route();
document.documentElement.dataset.ready = "true";
