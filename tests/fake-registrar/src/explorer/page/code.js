// Code for the call.

import { block, el } from "./dom.js";

const KINDS = [
  ["rust", "Rust, with registrar-sdk", "A whole program. It reads the keys from the environment."],
  ["command", "Shell, with the program registrar", "`cargo install --path generated-sdk/cli` installs it."],
  ["curl", "Shell, with curl and openssl", "It signs the request itself, step by step as the signature shows."],
];

/** Creates the view. `changed` is called when somebody chooses another target. */
export function codeView(changed) {
  const real = el("input", { type: "checkbox", id: "real" });
  real.addEventListener("change", changed);
  const blocks = el("div", {});
  return {
    element: el("div", {},
      el("p", { class: "check" }, real, el("label", { for: "real" }, "for the real service instead of this fake registrar")),
      blocks),
    real: () => real.checked,
    clear: () => blocks.replaceChildren(),
    show({ code }) {
      blocks.replaceChildren(...KINDS.map(([name, title, doc]) => code[name].text === undefined
        ? el("section", { class: "block", "data-name": name }, el("h3", {}, title), el("p", { class: "hint" }, `None yet: ${code[name].problem}.`))
        : block(title, code[name].text, { doc, name, level: "h3" })));
    },
  };
}
