// The state behind the APIs: clock, money, names, tasks, faults and requests.

import { api, breakable, el, labelled, table } from "./dom.js";

const SPANS = [["1h", "1 hour"], ["1d", "1 day"], ["30d", "30 days"], ["365d", "1 year"]];

/** Shows the state, and returns a function that shows it again. */
export function showWorld(element, resetted) {
  const now = el("time", { class: "now" });
  const status = el("p", { class: "hint", role: "status" });
  const money = el("div", {});
  const domains = el("div", {});
  const tasks = el("div", {});
  const faults = el("div", {});
  const requests = el("div", {});

  const control = async (path, body, says, method) => {
    try {
      await api(path, body, method);
      status.textContent = says;
    } catch (error) {
      status.textContent = error.message;
    }
    await refresh();
  };
  const button = (text, act, properties = {}) => {
    const made = el("button", { type: "button", class: "quiet", ...properties }, text);
    made.addEventListener("click", act);
    return made;
  };
  const span = el("input", { type: "text", value: "45d", size: "6", autocomplete: "off", "data-name": "span" });
  const move = (by) => control("/_fake/clock", { advance: by }, `The clock moved by ${by}.`);
  const clock = el("section", { class: "clock" },
    el("h2", {}, "Clock"), el("p", {}, now),
    el("div", { class: "buttons" }, ...SPANS.map(([by, text]) => button(`+ ${text}`, () => move(by)))),
    el("form", { class: "inline", onsubmit: (event) => { event.preventDefault(); move(span.value); } },
      labelled("Move it by", span), el("button", { type: "submit", class: "quiet" }, "Move")));

  element.replaceChildren(
    el("div", { class: "world-head" }, el("h2", { class: "title" }, "State"),
      button("Reset", () => control("/_fake/reset", {}, "The registrar is as it was at the start.").then(resetted), { "data-name": "reset" })),
    status, clock,
    el("section", {}, el("h2", {}, "Account"), money),
    el("section", {}, el("h2", {}, "Domain names"), domains),
    el("section", {}, el("h2", {}, "Tasks and orders"), tasks),
    el("section", {}, el("h2", {}, "Faults"), faults),
    el("section", {}, el("h2", {}, "Requests"), requests));

  let shown = "";
  const refresh = async () => {
    const world = await api("/_explorer/world");
    const { now: time, ...rest } = world;
    now.dateTime = time;
    now.textContent = `${time.slice(0, 10)} ${time.slice(11, 19)} UTC${world.stopped ? ", stopped" : ""}`;
    // Only what has changed is drawn again, so that focus and scroll positions stay.
    const text = JSON.stringify(rest);
    if (text === shown) return;
    shown = text;
    money.replaceChildren(...showMoney(world));
    domains.replaceChildren(showDomains(world));
    tasks.replaceChildren(...showTasks(world));
    faults.replaceChildren(...showFaults(world, button("Clear all faults", () => control("/_fake/faults", undefined, "There are no faults any more.", "DELETE"))));
    requests.replaceChildren(showRequests(world));
    document.getElementById("names").replaceChildren(...world.domains.map((domain) => el("option", { value: domain.name }, words(domain.stage))));
    document.getElementById("expiries").replaceChildren(...world.domains.map((domain) => el("option", { value: domain.expires_millis }, `${domain.name} expires ${domain.expires.slice(0, 10)}`)));
  };
  return refresh;
}

const words = (name) => name.replaceAll("_", " ");
const none = (what) => el("p", { class: "hint" }, what);

function showMoney({ account, balance, currency, opening, ledger }) {
  // The ids of tasks are long, and their beginning tells them apart.
  const cause = (of) => (typeof of === "string" ? of : `${Object.keys(of)[0]} ${Object.values(of)[0].slice(0, 8)}`);
  return [
    el("p", { class: "balance" }, el("strong", {}, `${balance} ${currency}`), ` in account ${account}`),
    ledger.length === 0 ? none(`No movement yet: it opened with ${opening} ${currency}.`)
      : table("Ledger", ["amount", "for", "by"], ledger.map((each) => [each.amount, `${each.purpose} ${each.name}`, words(cause(each.cause))])),
  ];
}

function showDomains({ domains }) {
  if (domains.length === 0) return none("There are none.");
  return table("Domain names", ["name", "stage", "until"], domains.map((domain) => [
    domain.name, el("span", { class: `stage ${domain.stage}` }, words(domain.stage)), el("span", { class: "date" }, domain.ends?.slice(0, 10) ?? ""),
  ]));
}

function showTasks({ tasks, orders }) {
  if (tasks.length + orders.length === 0) return [none("There are none.")];
  const rows = [
    ...tasks.flatMap((task) => task.parts.map((part) => [words(task.kind), part.name, part.problem ? `${words(part.state)}: ${part.problem}` : words(part.state)])),
    ...orders.map((order) => [words(order.kind), order.name, `${words(order.state)}, ${order.cost}`]),
  ];
  return [table("Tasks and orders", ["kind", "name", "state"], rows)];
}

function showFaults({ faults }, clear) {
  if (faults.length === 0) return [none("None are planned: choose what happens to a response before sending.")];
  const rows = faults.map((each) => [words(each.fault.kind), breakable(each.when.action ?? "any action"), `${each.happened} of ${each.when.times ?? "any number"}`]);
  return [table("Faults", ["fault", "action", "happened"], rows), clear];
}

function showRequests({ requests }) {
  if (requests.length === 0) return none("None have arrived yet.");
  return table("Requests", ["action", "outcome"], requests.map((each) => [breakable(each.action || "unknown"), [each.outcome, ...each.faults].map(words).join(", ")]));
}
