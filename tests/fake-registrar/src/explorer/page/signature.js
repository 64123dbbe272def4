// The signature of the request, step by step, and the comparison with somebody else's string to sign.

import { api, block, el, inline, labelled, table } from "./dom.js";

/** Creates the view. `call()` returns the call, and `renew()` gives it a new time stamp and nonce. */
export function signatureView(call, renew) {
  const steps = el("div", { class: "steps" });
  const theirs = el("textarea", { rows: "4", spellcheck: "false", autocomplete: "off" });
  const verdict = el("div", { class: "verdict", role: "status" });
  const compare = el("button", { type: "button", class: "quiet" }, "Compare");
  compare.addEventListener("click", async () => {
    try {
      verdict.replaceChildren(...compared(await api("/_explorer/compare", { call: call(), theirs: theirs.value })));
    } catch (error) {
      verdict.replaceChildren(el("p", { class: "problem" }, error.message));
    }
  });
  const fresh = el("button", { type: "button", class: "quiet" }, "New time stamp and nonce");
  fresh.addEventListener("click", renew);
  const element = el("div", {},
    steps,
    el("section", { class: "compare" },
      el("h3", {}, "Compare with another string to sign"),
      labelled("The string that your own code or the service shows", theirs,
        "A service reports its string as “server string to sign is:…”. Ours takes its time stamp and nonce first."),
      compare, verdict));

  return {
    element,
    show(preview, isRpc) {
      if (!preview.steps) {
        steps.replaceChildren(el("p", { class: "hint" }, "The request cannot be encoded yet: fill in the form."));
        return;
      }
      const opened = new Set([...steps.querySelectorAll("details[open]")].map((each) => each.dataset.name));
      const parameters = el("details", { "data-name": "parameters", open: opened.has("parameters") },
        el("summary", {}, `${preview.parameters.length} parameters as they are sent`),
        table("Parameters as they are sent", ["name", "value"], preview.parameters.map(([name, value]) => [el("code", {}, name), el("code", {}, value)])));
      const request = el("details", { "data-name": "request", open: opened.has("request") },
        el("summary", {}, "The request as it is sent"), block("Request", preview.request));
      steps.replaceChildren(
        isRpc ? el("p", { class: "stamp" }, `Signed at ${preview.stamp.time}. `, fresh) : "",
        parameters,
        ...preview.steps.map((step, at) => block(`${at + 1}. ${step.title}`, step.text, { doc: step.doc, name: step.name, what: step.title.toLowerCase(), level: "h3" })),
        request);
    },
  };
}

function compared(result) {
  if (result.same) return [el("p", { class: "good" }, "Both strings are the same. "), block("Its signature with our key", result.signature)];
  const { at, before, ours, theirs } = result.difference;
  const side = (title, rest) => el("div", { class: "side" }, el("h4", {}, title),
    el("pre", { tabindex: "0", "aria-label": title }, el("code", {}, `${before.length > 0 ? "…" : ""}${before}`, el("mark", {}, rest.slice(0, 1) || "⏎ end"), rest.slice(1))));
  return [
    el("p", { class: "bad" }, `They differ from character ${at} on. `, ...inline(result.explanation)),
    side("Ours", ours),
    side("Theirs", theirs),
  ];
}
