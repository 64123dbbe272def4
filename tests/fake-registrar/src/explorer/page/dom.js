// Elements, Markdown and requests. Text is always set as text: nothing that a service says becomes markup.

/** Creates an element. Properties that begin with `on` are listeners; `true` sets an attribute without a value. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** Returns the inline parts of Markdown: code, bold and plain text. */
export function inline(text) {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.length > 2 && part.startsWith("`")) return el("code", {}, part.slice(1, -1));
    if (part.startsWith("**")) return el("strong", {}, ...inline(part.slice(2, -2)));
    return part.replaceAll(/\s+/g, " ");
  });
}

/** Returns the paragraphs of Markdown. */
export function prose(text) {
  return text.trim().split(/\n{2,}/).map((paragraph) => el("p", {}, ...inline(paragraph)));
}

/** Returns a name that may break before its capital letters. */
export function breakable(name) {
  return name.split(/(?=[A-Z][a-z])/).flatMap((part, at) => (at > 0 ? [el("wbr"), part] : [part]));
}

/** Returns the first sentence of Markdown, without its full stop. */
export function firstSentence(text) {
  const line = text.split("\n\n")[0].replaceAll(/\s+/g, " ");
  const end = line.indexOf(". ");
  return (end < 0 ? line : line.slice(0, end)).replace(/\.$/, "");
}

/** Returns a button that copies a text. */
export function copyButton(what, text) {
  const button = el("button", { type: "button", class: "copy", "aria-label": `Copy ${what}` }, "Copy");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  return button;
}

/** Returns a block of code or data with a title and a button that copies it. */
export function block(title, text, { doc, level = "h4", name, what = title.toLowerCase() } = {}) {
  const code = el("code", {}, text);
  return el("section", { class: "block", "data-name": name },
    el("div", { class: "block-head" }, el(level, {}, title), copyButton(what, () => code.textContent)),
    doc && el("p", { class: "hint" }, ...inline(doc)),
    el("pre", { tabindex: "0", "aria-label": title }, code));
}

let ids = 0;

/** Returns a new id. */
export const newId = () => `id-${++ids}`;

/** Sends a request to this registrar, and returns its JSON. */
export async function api(path, body, method = body === undefined ? "GET" : "POST") {
  const response = await fetch(path, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  const json = await response.json();
  if (!response.ok) throw new Error(json.problem ?? `HTTP ${response.status}`);
  return json;
}

/** Returns a function that runs only the last of several calls in quick succession. */
export function debounced(run, delay = 120) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
}

/** Returns a select element with options of [value, text]. */
export function select(options, properties = {}) {
  return el("select", properties, ...options.map(([value, text]) => el("option", { value }, text)));
}

/** Returns a labelled control. */
export function labelled(text, control, hint) {
  control.id ||= newId();
  return el("div", { class: "control" }, el("label", { for: control.id }, text), control, hint && el("p", { class: "hint" }, hint));
}

/** Returns a table. */
export function table(caption, heads, rows) {
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el("table", {},
      el("caption", { class: "hidden" }, caption),
      el("thead", {}, el("tr", {}, ...heads.map((head) => el("th", { scope: "col" }, head)))),
      el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map((cell) => el("td", {}, ...[cell ?? ""].flat())))))));
}
