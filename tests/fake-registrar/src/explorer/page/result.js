// The result of a request: the outcome, the story of an order, the bytes in both directions, and the decoded response.

import { api, block, el, inline } from "./dom.js";

const WORDS = { refused: "Refused", not_done: "Not carried out", unknown: "Outcome unknown" };

/** Creates the view. `settled` is called after each step of an order. */
export function resultView(settled) {
  const status = el("p", { class: "outcome", role: "status" }, "Nothing was sent yet.");
  const story = el("ol", { class: "story" });
  const next = el("div", { class: "next" });
  const money = el("div", { class: "money" });
  const details = el("div", {});
  const order = el("section", { class: "order", hidden: true }, el("h3", {}, "The order"), story, next, money);

  const announce = ({ error, outcome, text }) => {
    status.className = `outcome ${error ? outcome : "done"}`;
    status.replaceChildren(el("strong", {}, error ? WORDS[outcome] ?? "Failed" : "Done"), ` ${error ?? text}`);
  };

  const reveal = () => status.scrollIntoView({ block: "nearest" });

  const tell = (what, { result, milliseconds }) => {
    const progress = (result.progress ?? []).map((line) => el("li", {}, line));
    story.append(el("li", { class: result.error ? result.outcome : "done" },
      el("strong", {}, what), " ", el("span", { class: "time" }, `${milliseconds.toFixed(1)} ms`),
      el("p", {}, result.error ?? result.text),
      progress.length > 0 && el("ul", {}, ...progress),
      result.ask_after && el("p", {}, `Ask again after ${result.ask_after}: move the clock.`)));
  };

  const showOrder = (made) => {
    order.hidden = !made;
    if (!made) return;
    const sum = made.ledger.length;
    money.replaceChildren(
      el("h4", {}, "Money since the order was made"),
      el("p", { class: "charges" }, sum === 0 ? "No charge." : sum === 1 ? "One charge:" : `${sum} movements:`),
      el("ul", {}, ...made.ledger.map((movement) => el("li", {}, el("strong", {}, movement.amount), ` ${movement.purpose} ${movement.name}`))),
      el("p", { class: "hint" }, `Balance: ${made.balance}. ${made.detail}`));
    const step = (name, title, hint) => {
      const button = el("button", { type: "button", class: name === made.advised ? "primary" : "quiet" }, title);
      button.addEventListener("click", () => follow(made.id, name, title));
      return el("p", { class: "step" }, button, el("span", { class: "hint" }, hint));
    };
    made.advised = { maybe_sent: "reconcile", placed: "settle", ready: "place" }[made.state];
    next.replaceChildren(
      step("reconcile", "Reconcile", "Finds out from the service's own lists what became of it."),
      step("place", "Place it again", "Sends it only if it was certainly not carried out."),
      step("settle", "Settle", "Waits for its tasks; the waits move the clock."));
  };

  const follow = async (id, name, title) => {
    try {
      const done = await api("/_explorer/follow", { order: id, step: name });
      announce(done.result);
      tell(title, done);
      showOrder(done.order);
      showDetails(done);
      reveal();
    } catch (error) {
      announce({ error: error.message, outcome: "refused" });
    }
    settled();
  };

  const showDetails = ({ exchanges, result }) => {
    const many = exchanges.length > 1;
    details.replaceChildren(
      result.decoded?.length > 0 ? el("section", {}, el("h3", {}, "Response as the SDK reads it"), decoded(result.decoded)) : "",
      exchanges.length > 0 ? el("h3", {}, many ? `${exchanges.length} requests and responses as sent` : "Request and response as sent") : "",
      ...exchanges.map((exchange, at) => el("details", { class: "exchange", open: !many },
        el("summary", {}, `${many ? `${at + 1}. ` : ""}${exchange.lost ? `no response: ${exchange.lost}` : exchange.response.split("\n")[0]}, ${exchange.milliseconds.toFixed(1)} ms`),
        block("Request", exchange.request),
        exchange.response ? block("Response", exchange.response) : el("p", { class: "hint" }, `There is no response: ${exchange.lost}.`))));
  };

  return {
    element: el("div", {}, status, order, details),
    show(done) {
      announce(done.result);
      story.replaceChildren();
      if (done.order) tell("Place", done);
      showOrder(done.order);
      showDetails(done);
      reveal();
    },
    fail: (text) => announce({ error: text, outcome: "refused" }),
    wait() {
      status.className = "outcome";
      status.textContent = "Sending …";
    },
  };
}

/** Returns the fields of a response with their meanings. */
function decoded(fields) {
  return el("dl", { class: "decoded" }, ...fields.map((field) => el("div", {},
    el("dt", {}, el("code", {}, field.name), field.rust && field.rust !== field.name ? el("span", { class: "rust" }, field.rust) : ""),
    el("dd", {}, shown(field), field.doc && el("p", { class: "hint" }, ...inline(field.doc))))));
}

function shown(value) {
  if (value.fields) return decoded(value.fields);
  if (value.entries) {
    return value.entries.length === 0 ? el("span", { class: "hint" }, "no entries")
      : el("ol", { class: "entries" }, ...value.entries.map((entry) => el("li", {}, shown(entry))));
  }
  const text = typeof value.value === "string" ? value.value : JSON.stringify(value.value ?? null);
  const meaning = value.variant && el("span", { class: "meaning" }, `${value.variant}: `, ...inline(value.meaning));
  return el("span", {}, el("code", { class: "value" }, text), " ", meaning);
}
