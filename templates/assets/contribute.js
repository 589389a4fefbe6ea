// A form that writes records. It is made of the same declarations as the checks, and nothing leaves the browser before the
// writer opens the pull request.
"use strict";

(() => {
  const root = document.getElementById("contribute");
  const fields = document.getElementById("fields");
  const kind = document.getElementById("kind");
  const keep = document.getElementById("keep");
  const open = document.getElementById("open");
  const LONGEST_ADDRESS = 7500;
  const DRAFT = "claimpress-draft";
  const FOLDERS = { claim: "claims", source: "sources" };
  const ALWAYS_ANSWERING = root.dataset.alwaysAnswering.split(" ").filter((party) => party);
  const today = new Date().toISOString().slice(0, 10);
  const DEFAULTS = {
    claim: {
      status: "alleged", checked: today, evidence: { for: [], against: [], context: [] },
      history: [{ date: today, kind: "created", what: "Page created." }],
    },
    source: { title: "unknown", publisher: "unknown", author: "unknown", date: "unknown", "derives-from": "unknown" },
  };
  let reader;
  let next = 0;

  const element = (name, properties = {}, ...children) => {
    const made = document.createElement(name);
    Object.assign(made, properties);
    made.append(...children);
    return made;
  };

  // The schemas of which a value has to fit one.
  const choices = (schema) => (schema.anyOf ? schema.anyOf.flatMap(choices) : [schema]);
  const allowed = (schema) => choices(schema).flatMap((choice) => choice.enum || []);
  const isOpen = (schema) => choices(schema).some((choice) => choice.type === "string" && !choice.enum);

  // Each builder appends controls to a place and gives a function that reads their value; undefined where nothing is there.
  function build(schema, value, place, label) {
    if (schema.type === "object") {
      return buildGroup(schema, value || {}, place);
    }
    if (schema.type === "array") {
      return buildList(schema, value || [], place, label);
    }
    const list = choices(schema).find((choice) => choice.type === "array");
    return list ? buildWordOrList(schema, list, value, place, label) : buildText(schema, value, place, label);
  }

  // A choice among words, the last of which opens a list instead.
  function buildWordOrList(schema, list, value, place, label) {
    const LIST = "a list";
    const box = element("div", { className: "opened" });
    let readList = () => undefined;
    const openList = (items) => {
      box.replaceChildren();
      readList = buildList(list, items, box, label);
    };
    const words = [...allowed(schema), LIST];
    const control = element("select", { id: label.id, autocomplete: "off" }, ...["", ...words].map((word) => new Option(word, word)));
    control.setAttribute("aria-describedby", label.help);
    control.value = Array.isArray(value) ? LIST : value || "";
    if (control.value === LIST) {
      openList(value);
    }
    control.addEventListener("input", () => {
      if (control.value === LIST) {
        openList([undefined]);
      } else {
        box.replaceChildren();
      }
      update();
    });
    place.append(control, box);
    return () => (control.value === LIST ? readList() : control.value || undefined);
  }

  function buildGroup(schema, value, place) {
    const readers = Object.entries(schema.properties).map(([name, property]) => {
      const nested = property.type === "object" || property.type === "array";
      const box = element(nested ? "fieldset" : "div", { className: "field" });
      const required = schema.required.includes(name);
      const id = "field-" + (next += 1);
      const title = name + (required ? "" : " (may be left out)");
      box.append(nested ? element("legend", { textContent: title }) : element("label", { textContent: title, htmlFor: id }));
      const help = element("p", { className: "help", id: id + "-help", textContent: property.description });
      if (!nested) {
        help.textContent += " Example: " + property.examples[0];
      }
      box.append(help);
      place.append(box);
      return [name, build(property, value[name], box, { id, help: help.id, name })];
    });
    return () => {
      const group = {};
      for (const [name, read] of readers) {
        const found = read();
        if (found !== undefined) {
          group[name] = found;
        }
      }
      return Object.keys(group).length > 0 ? group : undefined;
    };
  }

  function buildList(schema, value, place, label) {
    const items = element("div", { className: "items" });
    const readers = new Set();
    const add = (item) => {
      const box = element("div", { className: "item" });
      const id = "field-" + (next += 1);
      const read = build(schema.items, item, box, { id, help: label.help, name: label.name });
      const control = box.querySelector("#" + id);
      if (control) {
        control.setAttribute("aria-label", label.name);
      }
      readers.add(read);
      const remove = element("button", { type: "button", textContent: "Remove" });
      remove.setAttribute("aria-label", "Remove this entry of " + label.name);
      remove.addEventListener("click", () => {
        readers.delete(read);
        box.remove();
        update();
      });
      box.append(remove);
      items.append(box);
    };
    value.forEach(add);
    const more = element("button", { type: "button", textContent: "Add to " + label.name });
    more.addEventListener("click", () => {
      add(undefined);
      items.lastElementChild.querySelector("input, select, textarea, button").focus();
      update();
    });
    place.append(items, more);
    return () => {
      const list = Array.from(readers, (read) => read()).filter((item) => item !== undefined);
      return list.length > 0 || schema.minItems === undefined && label.name.match(/^(for|against|context)$/) ? list : undefined;
    };
  }

  function buildText(schema, value, place, label) {
    const words = allowed(schema);
    let control;
    if (words.length > 0 && !isOpen(schema) && words.length <= 40) {
      control = element("select", {}, new Option("", ""), ...words.map((word) => new Option(word, word)));
    } else {
      const long = choices(schema).some((choice) => choice.type === "string" && !choice.enum && !(choice.maxLength <= 200) && !/^\^/.test(choice.pattern || ""));
      control = element(long ? "textarea" : "input", { spellcheck: long });
      if (words.length > 0) {
        const list = element("datalist", { id: label.id + "-words" }, ...words.map((word) => element("option", { value: word })));
        control.setAttribute("list", list.id);
        place.append(list);
      }
    }
    control.id = label.id;
    control.autocomplete = "off";
    control.setAttribute("aria-describedby", label.help);
    control.value = value === undefined ? "" : value;
    control.addEventListener("input", update);
    place.append(control);
    return () => (control.value.trim() === "" ? undefined : control.value.trim());
  }

  // What is wrong with a value, as sentences that name the field.
  function faults(schema, value, path) {
    if (schema.anyOf) {
      return schema.anyOf.some((choice) => faults(choice, value, path).length === 0) ? [] : [path + ": this is not in an accepted form"];
    }
    if (schema.type === "object") {
      const given = value || {};
      return Object.entries(schema.properties).flatMap(([name, property]) => {
        const inner = path ? path + " › " + name : name;
        if (given[name] === undefined) {
          return schema.required.includes(name) ? [inner + " is missing"] : [];
        }
        return faults(property, given[name], inner);
      });
    }
    if (schema.type === "array") {
      if (!Array.isArray(value)) {
        return [path + ": enter a list"];
      }
      const few = value.length < (schema.minItems || 0) ? [path + ": at least one entry is needed"] : [];
      return few.concat(value.flatMap((item, index) => faults(schema.items, item, path + " " + (index + 1))));
    }
    if (schema.type === "integer") {
      return /^[0-9]+$/.test(value) ? [] : [path + ": enter a whole number"];
    }
    const text = String(value);
    if (schema.enum && !schema.enum.includes(text)) {
      return [path + ": “" + text + "” is not an accepted value"];
    }
    if (schema.maxLength && Array.from(text.replace(/\s+/g, " ")).length > schema.maxLength) {
      return [path + ": at most " + schema.maxLength + " characters"];
    }
    return schema.pattern && !new RegExp(schema.pattern, "u").test(text) ? [path + ": this is not in the right form"] : [];
  }

  // What is wrong between fields, which the schema cannot say. The checks on GitHub know more rules, also about other records.
  const RULES = {
    claim: (record) => {
      const replies = record.replies || [];
      const heard = new Set([...(record.accused || []), ...ALWAYS_ANSWERING]);
      replies.forEach((reply) => heard.delete(reply.party));
      return [
        ...Array.from(heard, (party) => "replies: the answer of “" + party + "” is missing; if you found none, choose none-found and give the day on which you looked"),
        ...replies.flatMap((reply, index) => replyFaults(reply, "replies " + (index + 1))),
      ];
    },
    source: (record) => {
      const found = [];
      if (!record.url && !record["no-url"]) {
        found.push("url is missing; if there is none, give the reason in no-url");
      }
      if (record.url && !record.archived && !record["not-archived"]) {
        found.push("archived is missing; if there is no archived copy, give the reason in not-archived");
      }
      return found;
    },
  };

  function replyFaults(reply, path) {
    if (reply.state === "none-found") {
      return !reply.date || /^\d{4}-\d\d-\d\d$/.test(reply.date) ? [] : [path + " › date: give the day on which you looked"];
    }
    return reply.state && !reply.source ? [path + " › source is missing"] : [];
  }

  // YAML in which every text stands between double quotation marks: then nothing in it means anything but itself.
  function yaml(value, indent) {
    if (Array.isArray(value)) {
      return value.length === 0 ? " []" : value.map((item) => "\n" + indent + "- " + yaml(item, indent + "  ").replace(/^\s+/, "")).join("");
    }
    if (typeof value === "object") {
      return Object.entries(value).map(([name, item]) => "\n" + indent + name + ":" + yaml(item, indent + "  ")).join("");
    }
    return /^[a-z][a-z0-9-]*$/.test(value) && !/^(true|false|yes|no|on|off|null|y|n)$/.test(value) ? " " + value : " " + quoted(value);
  }

  function quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0"));
  }

  function update() {
    const record = reader() || {};
    const missing = [...faults(recordSchemas[kind.value], record, ""), ...RULES[kind.value](record)];
    const id = /^[a-z0-9-]{1,80}$/.test(record.id || "") ? record.id : "new-" + kind.value;
    const file = "content/" + FOLDERS[kind.value] + "/" + id + ".yaml";
    const text = "# yaml-language-server: $schema=../../site/schema/" + kind.value + ".json" + yaml(record, "") + "\n";
    document.getElementById("yaml").textContent = text;
    document.getElementById("verdict").textContent = missing.length === 0
      ? "Complete: this record will be " + file + "."
      : missing.length + (missing.length === 1 ? " thing is" : " things are") + " missing or not right yet:";
    document.getElementById("missing").replaceChildren(...missing.map((fault) => element("li", { textContent: fault })));
    offer(file, text, missing.length === 0);
    remember(record);
  }

  function offer(file, text, complete) {
    const repository = root.dataset.repository.replace(/\/$/, "");
    const how = document.getElementById("how");
    open.hidden = !repository || !complete;
    if (!repository) {
      how.textContent = "This site has no public repository yet. Copy the record and send it to the publisher.";
      return;
    }
    const bare = repository + "/new/main?filename=" + encodeURIComponent(file);
    const whole = bare + "&value=" + encodeURIComponent(text);
    const fits = whole.length <= LONGEST_ADDRESS;
    open.href = fits ? whole : bare;
    how.textContent = fits
      ? "The link opens GitHub with the record filled in. Nothing is sent before that."
      : "This record is too long for a link. The button copies it; paste it into the page that the link opens.";
  }

  function remember(record) {
    if (keep.checked) {
      localStorage.setItem(DRAFT, JSON.stringify({ kind: kind.value, record }));
    }
  }

  function start(record) {
    fields.replaceChildren();
    next = 0;
    reader = build(recordSchemas[kind.value], record, fields, { name: kind.value });
    update();
  }

  keep.addEventListener("change", () => {
    if (keep.checked) {
      update();
    } else {
      localStorage.removeItem(DRAFT);
    }
  });
  kind.addEventListener("change", () => start(DEFAULTS[kind.value]));
  document.getElementById("copy").addEventListener("click", () => {
    navigator.clipboard.writeText(document.getElementById("yaml").textContent).then(() => {
      document.getElementById("how").textContent = "Copied.";
    });
  });

  const draft = JSON.parse(localStorage.getItem(DRAFT) || "null");
  if (draft && FOLDERS[draft.kind]) {
    keep.checked = true;
    kind.value = draft.kind;
  }
  start(draft && FOLDERS[draft.kind] ? draft.record : DEFAULTS[kind.value]);
  // Shown only now, so that nothing moves while the form above grows.
  document.getElementById("outcome").hidden = false;
})();
