// Filters and sorts the rows of a year's index. What is chosen stands in the address, so that it
// can be sent; without a script the links beside it lead to the items of one status or group.
const groups = [...document.querySelectorAll("table.index")].map((table) => ({
  table,
  id: table.caption.id.replace("oit-group-", ""),
  name: table.caption.firstChild.textContent.trim(),
  rows: [...table.tBodies[0].rows],
}));

// As people read it: without signs that can't be seen, in one form of letters and digits.
const plain = (text) =>
  text
    .normalize("NFC")
    .replace(/[\u200B-\u200F\u2060\u00AD\uFEFF]/g, "")
    .replace(/\u0E4D\u0E32/g, "\u0E33")
    .replace(/[\u0E50-\u0E59]/g, (digit) => digit.charCodeAt(0) - 0xe50)
    .replace(/\s+/g, " ")
    .toLowerCase();

const facts = new Map();
for (const { id, rows } of groups) {
  for (const row of rows) {
    const marks = (sign) => row.querySelectorAll(".no." + sign).length;
    facts.set(row, {
      words: plain(row.textContent + " " + (row.dataset.words ?? "")),
      status: row.dataset.status,
      group: id,
      unit: row.cells[4].textContent.trim(),
      proof: ["machine", "statement", "missing", "awaiting"].filter(marks),
      missing: marks("missing"),
      updated: row.cells[3].querySelector("time")?.dateTime ?? "",
    });
  }
}

// What may be chosen, with the words that the page has for it.
const text = (element) => element.textContent.trim();
const statuses = [...document.querySelectorAll(".filters a[class]")].map((link) => [
  link.className,
  text(link),
]);
const proofs = [...document.querySelectorAll(".signs .no")].map((sign) => [
  sign.classList[1],
  text(sign.parentElement),
]);
const answerable = [...facts.values()].map((fact) => fact.unit).filter(Boolean);
// An office, then its sections.
const units = [...new Set(answerable.flatMap((unit) => [unit.split(/\s/)[0], unit]))].sort();
const choices = {
  status: ["{{text:shared.status}}", statuses],
  group: ["{{text:filter.group}}", groups.map((group) => [group.id, group.name])],
  unit: ["{{text:shared.responsible}}", units.map((unit) => [unit, unit])],
  proof: ["{{text:shared.element}}", proofs],
  sort: [
    "{{text:filter.sort}}",
    [
      ["missing", "{{text:filter.most-missing}}"],
      ["oldest", "{{text:filter.oldest}}"],
      ["newest", "{{text:filter.newest}}"],
      ["unit", "{{text:shared.responsible}}"],
    ],
  ],
};

const make = (tag, attributes, ...parts) => {
  const element = Object.assign(document.createElement(tag), attributes);
  element.append(...parts);
  return element;
};
const words = make("input", { type: "search", name: "q" });
const selects = Object.entries(choices).map(([name, [, options]]) =>
  make(
    "select",
    { name },
    new Option(name === "sort" ? "{{text:filter.in-order}}" : "{{text:filter.all}}", ""),
    ...options.map(([value, label]) => new Option(label, value)),
  ),
);
const fields = [words, ...selects];
const clear = make("button", { type: "button", className: "button quiet" }, "{{text:filter.clear}}");
const form = make(
  "details",
  { className: "sift" },
  make("summary", {}, "{{text:filter.open}}"),
  make(
    "div",
    {},
    make("label", {}, "{{text:filter.words}} ", words),
    ...selects.map((select) => make("label", {}, choices[select.name][0] + " ", select)),
    clear,
  ),
);
const nav = document.querySelector(".filters");
const told = make("p", { className: "found", role: "status", hidden: true });
const gaps = document.querySelector(".gaps");
nav.append(form);
groups[0].table.before(told);

const matches = (fact) => {
  const chosen = Object.fromEntries(selects.map((select) => [select.name, select.value]));
  return (
    plain(words.value).trim().split(" ").every((word) => fact.words.includes(word)) &&
    (!chosen.status || fact.status === chosen.status) &&
    (!chosen.group || fact.group === chosen.group) &&
    fact.unit.includes(chosen.unit) &&
    (!chosen.proof || fact.proof.includes(chosen.proof))
  );
};

const orders = {
  missing: (one, other) => other.missing - one.missing,
  oldest: (one, other) => (one.updated || "9").localeCompare(other.updated || "9"),
  newest: (one, other) => other.updated.localeCompare(one.updated),
  unit: (one, other) => one.unit.localeCompare(other.unit, "th"),
};

// All rows in one table, where they are not in the order of the list.
let sorted;
const arrange = (order) => {
  if (!order) {
    for (const { table, rows } of groups) table.tBodies[0].append(...rows);
    sorted?.remove();
    return;
  }
  if (!sorted) {
    const first = groups[0].table;
    sorted = first.cloneNode(false);
    sorted.append(make("caption", {}), first.tHead.cloneNode(true), make("tbody", {}));
  }
  const rows = [...facts.keys()].sort((one, other) => order(facts.get(one), facts.get(other)));
  sorted.tBodies[0].append(...rows);
  told.after(sorted);
};

const say = (count) => {
  const chosen = fields.filter((field) => field.value);
  const named = chosen.map((field) =>
    field === words
      ? "{{text:filter.words}} “" + words.value + "”"
      : choices[field.name][0] + " " + field.selectedOptions[0].text,
  );
  told.hidden = named.length === 0;
  if (gaps) gaps.hidden = !told.hidden;
  told.textContent = "{{text:filter.found}}".replace("…", count).replace("…", facts.size) + ": " + named.join(" · ");
  if (sorted) sorted.caption.textContent = choices.sort[0] + " " + selects.at(-1).selectedOptions[0].text;
};

const show = () => {
  let count = 0;
  for (const [row, fact] of facts) {
    row.hidden = !matches(fact);
    if (!row.hidden) count += 1;
  }
  arrange(orders[selects.at(-1).value]);
  for (const { table } of groups) {
    table.hidden = ![...table.tBodies[0].rows].some((row) => !row.hidden);
  }
  say(count);
};

const keep = () => {
  const chosen = new URLSearchParams(
    fields.filter((field) => field.value).map((field) => [field.name, field.value]),
  );
  const query = chosen.toString();
  history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
};

const sent = new URLSearchParams(location.search);
for (const field of fields) {
  field.value = sent.get(field.name) ?? "";
  if (field.selectedIndex < 0) field.value = ""; // what the page does not offer
}
form.open = fields.some((field) => field.value);
if (form.open) show();
for (const field of fields) {
  field.addEventListener("input", () => {
    show();
    keep();
  });
}
clear.addEventListener("click", () => {
  for (const field of fields) field.value = "";
  show();
  keep();
  words.focus();
});
