// One action: its docs, its form, the preview, and the response.

import { api, breakable, debounced, el, inline, labelled, prose, select } from "./dom.js";
import { codeView } from "./code.js";
import { fieldset } from "./fields.js";
import { resultView } from "./result.js";
import { signatureView } from "./signature.js";
import { tabs } from "./tabs.js";

const EFFECTS = { read: "reads", write: "writes", purchase: "charges the account", destroy: "destroys", undecided: "undecided" };
const ANSWERS = {
  state: "Answered from the registrar's state.",
  task: "Answered with a task that changes nothing.",
  example: "Answered with the spec's example, whatever is asked.",
  missing: "Refused: this registrar does not simulate it.",
};

/** What happens to the response, and the fault that makes it happen. */
const FAULTS = [
  ["", "arrives", undefined],
  ["lost", "is lost after the request was carried out", { kind: "reset_after_commit" }],
  ["unread", "is lost, and the request was not carried out", { kind: "reset_after_reading" }],
  ["late", "is lost, and the request arrives a minute later", { kind: "arrive_late", ms: 60000 }],
  ["page", "is a proxy's 504, after it was carried out", { kind: "page_after_commit", status: 504 }],
  ["cut", "breaks off in the middle", { kind: "truncate", bytes: 40 }],
  ["none", "never: there is no connection", { kind: "no_connection" }],
  ["throttle", "says that there are too many requests", { kind: "throttle" }],
];

/** The choices that stay from action to action. */
const remembered = {};

/** Creates the view of an action. `changed` is called when the registrar's state may have changed. */
export async function actionView(service, name, changed) {
  const described = await api(`/_explorer/actions/${service.name}/${name}`);
  const { action } = described;
  const isRpc = service.protocol === "alibaba-rpc";
  const isPurchase = action.effect === "purchase";

  // -- the choices
  const has = (edition) => action.editions === undefined || action.editions.includes(edition.name);
  const editions = service.editions.filter(has);
  const choice = (key, label, options) => {
    const control = select(options, { "data-name": key });
    const old = remembered[`${service.name} ${key}`];
    if (options.some(([value]) => value === old)) control.value = old;
    control.addEventListener("change", () => (remembered[`${service.name} ${key}`] = control.value));
    return { control, element: labelled(label, control) };
  };
  const edition = choice("edition", "Edition", editions.map((each) => [each.name, each.name]));
  const editionDoc = el("p", { class: "hint" });
  const rpc = isRpc && {
    signature: choice("signature", "Signature", [["1.0", "1.0 (HMAC-SHA1)"], ["3", "3 (HMAC-SHA256)"]]),
    format: choice("format", "Format", [["json", "JSON"], ["xml", "XML"]]),
    keys: choice("keys", "Keys", [["fixed", "access key"], ["temporary", "temporary, with a token"]]),
  };
  const choices = [edition, ...(rpc ? Object.values(rpc) : [])];

  // -- the form
  const fields = el("div", { class: "fields" });
  let made = fieldset([], {});
  const build = () => {
    const values = made.read();
    editionDoc.textContent = editions.find((each) => each.name === edition.control.value)?.doc ?? "";
    made = fieldset(action.parameters, { types: described, edition: edition.control.value, changed: () => preview() });
    fields.replaceChildren(...made.elements);
    if (action.parameters.every((field) => field.fixed !== undefined)) fields.append(el("p", { class: "hint" }, "It has no parameters."));
    made.write(values);
  };

  // -- the preview and the response
  let stamp;
  const call = () => ({
    service: service.name,
    action: action.name,
    edition: edition.control.value,
    ...(rpc && { signature: rpc.signature.control.value, format: rpc.format.control.value, keys: rpc.keys.control.value }),
    parameters: made.read(),
    ...(stamp && { stamp }),
    ...(isPurchase && limit.value && { limit: limit.value }),
    ...(confirm && { confirm: confirm.value }),
    ...(code.real() && { real: true }),
  });
  let latest = 0;
  const problem = el("p", { class: "problem", role: "status" });
  const show = async () => {
    const number = ++latest;
    const shown = await api("/_explorer/preview", call()).catch((error) => ({ failed: error.message }));
    if (number !== latest) return;
    if (shown.failed) {
      // An old preview would look like the new one.
      problem.textContent = shown.failed;
      signature.show({}, isRpc);
      code.clear();
      return;
    }
    stamp = shown.stamp;
    made.problem([], "");
    const empty = Object.keys(made.read()).length === 0;
    const path = shown.problem?.parameter?.split(".");
    if (shown.problem && !empty) made.problem(path ?? [], shown.problem.text);
    problem.textContent = shown.problem && !empty ? shown.problem.text : "";
    signature.show(shown, isRpc);
    code.show(shown);
  };
  const preview = debounced(show);
  const signature = signatureView(call, () => {
    stamp = undefined;
    preview();
  });
  const code = codeView(preview);
  const result = resultView(changed);
  const panels = tabs("Preview and response", [["signature", "Signature", signature.element], ["code", "Code", code.element], ["result", "Response", result.element]]);

  // -- sending
  const limit = el("input", { type: "text", placeholder: "any price", autocomplete: "off", "data-name": "limit" });
  const confirm = action.effect === "destroy" && el("input", { type: "text", autocomplete: "off", "data-name": "confirm" });
  const fault = select(FAULTS.map(([value, text]) => [value, text]), { "data-name": "fault" });
  const button = el("button", { type: "submit", class: "primary" }, isPurchase ? "Place the order" : "Send");
  const send = async () => {
    button.disabled = true;
    panels.show("result");
    result.wait();
    try {
      const chosen = FAULTS.find(([value]) => value === fault.value)?.[2];
      const sent = await api("/_explorer/send", { ...call(), ...(chosen && { fault: chosen }) });
      result.show(sent);
      if (sent.fault_happened) fault.value = "";
    } catch (error) {
      result.fail(error.message);
    }
    button.disabled = false;
    changed();
  };
  const form = el("form", { class: "form", "aria-label": `Parameters of ${action.name}`, novalidate: true },
    el("div", { class: "choices" }, ...choices.map((each) => each.element), editionDoc),
    examples(action, (values) => {
      // An edition that has all of its parameters.
      const given = action.parameters.filter((field) => field.name in values);
      const fits = (name) => given.every((field) => field.editions === undefined || field.editions.includes(name));
      if (!fits(edition.control.value)) {
        edition.control.value = editions.find((each) => fits(each.name))?.name ?? edition.control.value;
        build();
      }
      made.write(values);
      preview();
    }),
    fields,
    problem,
    el("div", { class: "sending" },
      isPurchase && labelled("Limit", limit, "Such as 100 USD: the SDK asks for the price first, and refuses a higher one."),
      confirm && labelled(`Repeat the value of ${action.destroys} to confirm`, confirm),
      labelled("The response", fault),
      button, el("p", { class: "hint" }, "It goes to this fake registrar only.")));
  form.addEventListener("input", preview);
  form.addEventListener("change", preview);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  edition.control.addEventListener("change", build);

  build();
  await show();
  return el("article", { class: "action" },
    el("header", {},
      el("p", { class: "crumbs" }, `${service.title} · ${service.groups.find((group) => group.name === action.group)?.title ?? ""}`),
      el("h1", {}, ...breakable(action.name), " ", el("span", { class: `effect ${action.effect}` }, EFFECTS[action.effect])),
      el("div", { class: "prose" }, ...prose(action.doc)),
      el("p", { class: `consequence ${action.effect}` }, ...inline(described.consequence)),
      about(action, described)),
    el("div", { class: "work" },
      el("div", {}, el("h2", {}, "Request"), form),
      el("div", {}, el("h2", {}, "Preview and response"), panels.element)));
}

/** Returns the buttons that fill in an example. */
function examples(action, fill) {
  const given = action.examples.filter((example) => example.request);
  return el("div", { class: "examples", role: "group", "aria-label": "Examples" },
    el("p", {}, "Fill in an example:"),
    ...given.map((example) => {
      const button = el("button", { type: "button", class: "quiet" }, example.doc.replaceAll("`", "").replaceAll(/\s+/g, " "));
      button.addEventListener("click", () => fill(example.request.parameters));
      return button;
    }));
}

/** Returns the facts that only some readers need. */
function about(action, described) {
  const facts = [
    [action.wire !== action.name && "On the wire", el("code", {}, action.wire)],
    [action.editions?.length > 0 && "Only in", action.editions?.join(", ")],
    [action.aliases?.length > 0 && "Also known as", action.aliases?.join(", ")],
    [action.quota && "Calls per second", String(action.quota)],
    [action.settles_by && "Its result comes later, by", el("code", {}, action.settles_by)],
    [action.deprecated && "Deprecated", action.deprecated],
    ["This registrar", ANSWERS[described.answers]],
    ["Reference", `${described.reference}, ${action.source}`],
  ].filter(([name]) => name);
  const errors = described.errors.map((error) => el("div", {}, el("dt", {}, el("code", {}, error.code), ` ${error.outcome.replace("_", " ")}`), el("dd", {}, ...inline(error.doc))));
  return el("details", { class: "about" },
    el("summary", {}, "More about it"),
    el("dl", {}, ...facts.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)))),
    errors.length > 0 && el("h2", {}, "Its error codes"),
    errors.length > 0 && el("dl", {}, ...errors));
}
