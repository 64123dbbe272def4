// The form of an action, made from its description. Each field can read and write its value, and show a problem with it.
// Values have the form of the descriptions' examples: strings, lists and objects.

import { el, firstSentence, inline, newId, select } from "./dom.js";

const TYPES = {
  string: "string", int: "32-bit integer", long: "64-bit integer", unsigned: "unsigned integer", bool: "boolean",
  timestamp: "milliseconds since 1970 in UTC", seconds: "seconds since 1970 in UTC", datetime: "date and time",
  date: "date", decimal: "decimal number", any: "JSON",
};
const FORMATS = {
  domain: "a domain name", unicode_domain: "a domain name in its own script", email: "an email address",
  emails: "email addresses, separated by commas", ip: "an IP address",
};
const kindOf = (type) => (typeof type === "string" ? type : Object.keys(type)[0]);
const insideOf = (type) => Object.values(type)[0];

function typeName(type) {
  const kind = kindOf(type);
  if (kind === "list") return `list of ${typeName(insideOf(type))}`;
  if (kind === "map") return `map of ${typeName(insideOf(type))}`;
  if (kind === "enum") return "one of the values";
  if (kind === "structure") return insideOf(type);
  return TYPES[kind] ?? kind;
}

function range(least, most, what) {
  if (least !== undefined && most !== undefined) return `${least} to ${most}${what}`;
  if (least !== undefined) return `at least ${least}${what}`;
  return most === undefined ? undefined : `at most ${most}${what}`;
}

function condition(of, turned) {
  const word = Boolean(of.negated) === turned ? "if" : "unless";
  const values = (of.values ?? []).map((value) => (value === "" ? "absent" : `\`${value}\``)).join(" or ");
  return `${word} \`${of.parameter}\` is ${values || "given"}`;
}

/** Returns what a value has to fulfil, in words. */
function facts(field) {
  const rules = field.rules ?? {};
  return [
    typeName(field.type),
    field.time && `written as ${field.time.pattern}`,
    FORMATS[rules.format],
    range(rules.min, rules.max, ""),
    rules.max_length && `at most ${rules.max_length} characters`,
    range(rules.min_items, rules.max_items, " entries"),
    field.required_in?.length && `required in ${field.required_in.join(", ")}`,
    field.required_if && `required ${condition(field.required_if, false)}`,
    field.applies_if && `no effect ${condition(field.applies_if, true)}`,
    field.editions?.length && `only in ${field.editions.join(", ")}`,
    field.default !== undefined && `default \`${field.default}\``,
    field.guard?.length && `from the response to ${field.guard.map((guard) => `\`${guard.action}\``).join(" or ")}`,
    field.sensitive && "sensitive",
  ].filter(Boolean).join(" · ");
}

/** Returns the fields of an action or a structure that an edition has: the required ones, and then the others. */
export function fieldset(fields, context) {
  const own = fields.filter((field) => field.fixed === undefined && isIn(field, context.edition));
  const required = own.filter((field) => isRequired(field, context.edition));
  const optional = own.filter((field) => !isRequired(field, context.edition));
  const made = new Map([...required, ...optional].map((field) => [field.name, fieldOf(field, context)]));
  const parts = required.map((field) => made.get(field.name).element);
  let more;
  if (optional.length > 0) {
    more = el("details", { class: "optional", open: required.length === 0 && optional.length <= 6 },
      el("summary", {}, `${optional.length} optional ${optional.length === 1 ? "parameter" : "parameters"}`),
      ...optional.map((field) => made.get(field.name).element));
    parts.push(more);
  }
  return {
    elements: parts,
    read() {
      const values = {};
      for (const [name, field] of made) {
        const value = field.read();
        if (value !== undefined) values[name] = value;
      }
      return values;
    },
    write(values) {
      for (const [name, field] of made) field.write(values?.[name]);
      if (more && optional.some((field) => values?.[field.name] !== undefined)) more.open = true;
    },
    /** Shows a problem at a path, and returns whether it found the field; without a path, clears all of them. */
    problem([name, ...rest], text) {
      if (name === undefined) {
        for (const field of made.values()) field.problem([], "");
        return false;
      }
      const field = made.get(name);
      if (field && text && optional.some((each) => each.name === name)) more.open = true;
      return field ? field.problem(rest, text) : false;
    },
  };
}

const isIn = (field, edition) => !field.editions?.length || field.editions.includes(edition);
const isRequired = (field, edition) => field.required || field.required_in?.includes(edition);

function fieldOf(field, context) {
  const kind = kindOf(field.type);
  if (kind === "structure") return group(field, context, structure(field.type, context));
  if (kind === "list") return group(field, context, list(field, insideOf(field.type), context));
  if (kind === "map") return group(field, context, map(context));
  return single(field, context);
}

/** Returns the name of a field with its mark. */
function title(field, context) {
  const rust = field.rust !== field.name.toLowerCase() ? el("span", { class: "rust" }, field.rust) : undefined;
  const required = isRequired(field, context.edition) && el("span", { class: "required" }, "required");
  const old = field.deprecated && el("span", { class: "required" }, "deprecated");
  return [el("code", {}, field.name), rust, required, old];
}

/** A field with one value. */
function single(field, context) {
  const ids = { input: newId(), facts: newId(), doc: newId(), problem: newId() };
  const input = valueInput(field, context, ids.input, `${ids.facts} ${ids.doc} ${ids.problem}`);
  const problem = el("p", { class: "problem", id: ids.problem, hidden: true });
  const element = el("div", { class: "field", "data-name": field.name },
    el("label", { for: ids.input }, ...title(field, context)),
    ...input.elements,
    problem,
    el("p", { class: "doc", id: ids.doc }, ...inline(field.doc)),
    el("p", { class: "facts", id: ids.facts }, ...inline(facts(field))));
  return {
    element,
    read: input.read,
    write: input.write,
    problem(_, text) {
      problem.textContent = text;
      problem.hidden = !text;
      input.elements[0].setAttribute("aria-invalid", String(Boolean(text)));
      return true;
    },
  };
}

/** Returns the controls of one value. */
function valueInput(field, context, id, describedby) {
  const kind = kindOf(field.type);
  const of = { id, "aria-describedby": describedby };
  if (kind === "bool") return selected(select([["", "not set"], ["true", "true"], ["false", "false"]], of));
  if (kind === "enum") return enumInput(context.types.enums[insideOf(field.type)], of);
  const rules = field.rules ?? {};
  const isName = rules.format === "domain" || rules.format === "unicode_domain";
  const input = el("input", {
    ...of,
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    inputmode: ["int", "long", "unsigned", "timestamp", "seconds"].includes(kind) ? "numeric" : undefined,
    list: isName ? "names" : field.seen && kind === "timestamp" ? "expiries" : undefined,
    placeholder: field.example ?? field.default ?? field.time?.pattern,
  });
  return selected(input);
}

const selected = (control) => ({
  elements: [control],
  read: () => control.value || undefined,
  write: (value) => (control.value = value ?? ""),
});

/** A select element with all known values of an open enum, and an input for any other. */
function enumInput(known, of) {
  const other = el("input", { type: "text", class: "other", hidden: true, autocomplete: "off", "aria-label": "Another value" });
  const options = known.values.map((value) => [value.value, `${value.value} — ${firstSentence(value.doc).replaceAll("`", "")}`]);
  const values = select([["", "not set"], ...options, ["*", "another value …"]], of);
  const show = () => (other.hidden = values.value !== "*");
  values.addEventListener("change", show);
  return {
    elements: [values, other],
    read: () => (values.value === "*" ? other.value : values.value) || undefined,
    write(value) {
      const isKnown = value === undefined || known.values.some((each) => each.value === value);
      values.value = isKnown ? value ?? "" : "*";
      other.value = isKnown ? "" : value;
      show();
    },
  };
}

/** A field with several values, which are folded until they are needed. */
function group(field, context, inside) {
  const problem = el("p", { class: "problem", hidden: true });
  const element = el("details", { class: "group", "data-name": field.name, open: isRequired(field, context.edition) },
    el("summary", {}, ...title(field, context)),
    el("p", { class: "doc" }, ...inline(field.doc)),
    el("p", { class: "facts" }, ...inline(facts(field))),
    problem,
    inside.element);
  // What is inside is made when it is needed first: a structure can contain itself.
  if (element.open) inside.make();
  element.addEventListener("toggle", () => element.open && inside.make());
  return {
    element,
    read: inside.read,
    write(value) {
      if (value !== undefined) element.open = true;
      inside.write(value);
    },
    problem(path, text) {
      if (path.length > 0) {
        element.open = true;
        if (inside.problem(path, text)) return true;
      } else if (!text) {
        inside.problem([], "");
      }
      problem.textContent = text;
      problem.hidden = !text;
      return true;
    },
  };
}

/** The fields of a structure. */
function structure(type, context) {
  const element = el("div", { class: "inside" });
  let fields;
  const make = () => {
    if (fields) return;
    fields = fieldset(context.types.structures[insideOf(type)].fields, context);
    element.append(...fields.elements);
  };
  return {
    element,
    make,
    read() {
      const values = fields?.read() ?? {};
      return Object.keys(values).length > 0 ? values : undefined;
    },
    write(values) {
      if (values !== undefined) make();
      fields?.write(values);
    },
    problem: (path, text) => fields?.problem(path, text) ?? false,
  };
}

/** The entries of a list. */
function list(field, type, context) {
  const entries = [];
  const items = el("ol", { class: "entries" });
  const add = el("button", { type: "button", class: "quiet" }, "Add an entry");
  const element = el("div", { class: "inside" }, items, add);
  const number = () => entries.forEach((item, at) => item.number(at + 1));
  const insert = () => {
    const item = entry(field, type, context);
    const remove = el("button", { type: "button", class: "quiet" }, "Remove");
    item.number = (at) => {
      item.input?.setAttribute("aria-label", `${field.name}, entry ${at}`);
      remove.setAttribute("aria-label", `Remove entry ${at} of ${field.name}`);
    };
    const row = el("li", {}, item.element, remove);
    remove.addEventListener("click", () => {
      entries.splice(entries.indexOf(item), 1);
      row.remove();
      number();
      add.focus();
      context.changed();
    });
    entries.push(item);
    number();
    items.append(row);
    return item;
  };
  add.addEventListener("click", () => {
    insert().element.querySelector("input, select, summary")?.focus();
    context.changed();
  });
  return {
    element,
    make: () => entries.length === 0 && insert(),
    read() {
      const values = entries.map((item) => item.read()).filter((value) => value !== undefined);
      return values.length > 0 ? values : undefined;
    },
    write(values) {
      entries.length = 0;
      items.replaceChildren();
      for (const value of values ?? []) insert().write(value);
      if (entries.length === 0 && element.closest("details")?.open) insert();
    },
    problem(path, text) {
      if (path.length === 0) {
        for (const item of entries) item.problem([], "");
        return false;
      }
      return entries[Number(path[0]) - 1]?.problem(path.slice(1), text) ?? false;
    },
  };
}

/** One entry of a list. */
function entry(field, type, context) {
  if (kindOf(type) === "structure") {
    const inside = structure(type, context);
    inside.make();
    return inside;
  }
  const id = newId();
  const input = valueInput({ ...field, type }, context, id, undefined);
  const problem = el("p", { class: "problem", hidden: true });
  return {
    element: el("div", { class: "field" }, ...input.elements, problem),
    input: input.elements[0],
    read: input.read,
    write: input.write,
    problem(_, text) {
      problem.textContent = text;
      problem.hidden = !text;
      return true;
    },
  };
}

/** The entries of a map, each with a key that is data. */
function map(context) {
  const rows = [];
  const items = el("ol", { class: "entries" });
  const add = el("button", { type: "button", class: "quiet" }, "Add an entry");
  const insert = (name = "", value = "") => {
    const [key, text] = ["Key", "Value"].map((label) => el("input", { type: "text", "aria-label": label, placeholder: label.toLowerCase(), autocomplete: "off" }));
    [key.value, text.value] = [name, value];
    rows.push({ key, text });
    items.append(el("li", { class: "pair" }, key, text));
  };
  add.addEventListener("click", () => {
    insert();
    rows.at(-1).key.focus();
    context.changed();
  });
  return {
    element: el("div", { class: "inside" }, items, add),
    make: () => rows.length === 0 && insert(),
    read() {
      const set = rows.filter(({ key }) => key.value).map(({ key, text }) => [key.value, text.value]);
      return set.length > 0 ? Object.fromEntries(set) : undefined;
    },
    write(values) {
      rows.length = 0;
      items.replaceChildren();
      for (const [name, value] of Object.entries(values ?? {})) insert(name, value);
    },
    problem: () => false,
  };
}
