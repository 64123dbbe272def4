// Tabs, as the ARIA Authoring Practices describe them: arrow keys move, and the selected one is a stop.

import { el, newId } from "./dom.js";

/** Creates tabs of [name, title, content]; `show(name)` selects one. */
export function tabs(label, parts) {
  const made = parts.map(([name, title, content]) => {
    const [tab, panel] = [newId(), newId()];
    return {
      name,
      tab: el("button", { type: "button", role: "tab", id: tab, "aria-controls": panel, "data-name": name }, title),
      panel: el("div", { role: "tabpanel", id: panel, "aria-labelledby": tab, tabindex: "0", "data-name": name }, content),
    };
  });
  const show = (name) => {
    for (const part of made) {
      const selected = part.name === name;
      part.tab.setAttribute("aria-selected", String(selected));
      part.tab.tabIndex = selected ? 0 : -1;
      part.panel.hidden = !selected;
    }
  };
  const list = el("div", { class: "tabs", role: "tablist", "aria-label": label }, ...made.map((part) => part.tab));
  list.addEventListener("click", (event) => {
    const part = made.find((part) => part.tab === event.target);
    if (part) show(part.name);
  });
  list.addEventListener("keydown", (event) => {
    const at = made.findIndex((part) => part.tab === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: made.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const part = made.at(to % made.length);
    show(part.name);
    part.tab.focus();
  });
  show(parts[0][0]);
  return { element: el("div", { class: "panels" }, list, ...made.map((part) => part.panel)), show };
}
