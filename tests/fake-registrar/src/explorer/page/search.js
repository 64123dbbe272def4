// The list of actions: by service and group, or as the results of a search.

import { breakable, el, firstSentence } from "./dom.js";

const MARKS = { purchase: ["$", "charges the account"], destroy: ["!", "destroys"], write: ["✎", "writes"], read: ["", ""] };

/** Fills the list of actions, and returns a function that marks the current one. */
export function showActions(index) {
  const [input, list, found] = ["search", "list", "found"].map((id) => document.getElementById(id));
  const all = index.services.flatMap((service) => service.actions.map((action) => ({ service, action })));
  let current = "";

  const link = ({ service, action }, detail) => {
    const href = `#/${service.name}/${action.name}`;
    const [mark, says] = MARKS[action.effect] ?? MARKS.read;
    return el("li", {}, el("a", { href, "aria-current": href === current ? "page" : undefined },
      el("span", { class: "name" }, ...breakable(action.name)),
      mark && el("span", { class: `mark ${action.effect}`, title: says }, el("span", { "aria-hidden": "true" }, mark), el("span", { class: "hidden" }, `, ${says}`)),
      detail && el("span", { class: "detail" }, detail)));
  };

  const groups = () => index.services.map((service) => el("details", { open: true },
    el("summary", {}, service.title, el("span", { class: "count" }, String(service.actions.length))),
    ...service.groups.map((group) => el("section", {},
      el("h3", {}, group.title),
      el("ul", {}, ...service.actions.filter((action) => action.group === group.name).map((action) => link({ service, action })))))));

  const results = (words) => {
    const ranked = all.map((each) => ({ each, rank: rank(each, words) })).filter(({ rank }) => rank > 0);
    ranked.sort((one, other) => other.rank - one.rank || one.each.action.name.localeCompare(other.each.action.name));
    found.textContent = `${ranked.length} of ${all.length} actions`;
    return [el("ul", { class: "results" }, ...ranked.map(({ each }) =>
      link(each, `${each.service.title}: ${firstSentence(each.action.doc).replaceAll("`", "")}`)))];
  };

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) found.textContent = `${all.length} actions of ${index.services.length} services`;
    list.replaceChildren(...(words.length === 0 ? groups() : results(words)));
  };

  input.addEventListener("input", show);
  // Down and Up move through the list, and Escape empties the search.
  document.querySelector(".nav").addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = "";
      show();
      input.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [input, ...list.querySelectorAll("a")].filter((stop) => stop.offsetParent !== null);
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  // A slash starts a search, unless somebody is typing.
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.closest("input, textarea, select")) {
      event.preventDefault();
      input.focus();
    }
  });
  show();

  return (href) => {
    current = href;
    for (const each of list.querySelectorAll("a")) {
      if (each.getAttribute("href") === href) each.setAttribute("aria-current", "page");
      else each.removeAttribute("aria-current");
    }
    list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  };
}

/** Returns how well an action fits all words: 0 if it does not. */
function rank({ action }, words) {
  const name = action.name.toLowerCase();
  const aliases = action.aliases.join(" ").toLowerCase();
  const rest = `${action.wire} ${action.doc}`.toLowerCase();
  let total = 0;
  for (const word of words) {
    const score = name.startsWith(word) ? 8 : name.includes(word) ? 6 : aliases.includes(word) ? 4 : rest.includes(word) ? 1 : 0;
    if (score === 0) return 0;
    total += score;
  }
  // Of two names with the word, the shorter one is closer to it.
  return total + 1 / name.length;
}
