// The form as a conversation: one step at a time, errors beside the field, a draft that stays. What its answers become is in
// contribute-record.js. Nothing leaves the browser before the writer opens the pull request.
"use strict";

(() => {
  const form = document.getElementById("contribute");
  const say = self.wordsOf(form);
  const by = (id) => document.getElementById(id);
  const all = (place, selector) => Array.from(place.querySelectorAll(selector));
  const steps = all(form, "[data-step]");
  const DRAFT = "claimpress-draft";
  const LONGEST_ADDRESS = 7500;
  const MOST_WORDS = 40;
  const MOST_SHOWN = 12;
  const FRESH = { step: "start", steps: {}, added: [], pending: {} };
  const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
  const OWN_MONTHS = MONTHS.map((month) => say("date.months." + month).toLowerCase());
  let draft = FRESH;
  let copies = 0;

  const element = (name, properties, ...children) => {
    const made = document.createElement(name);
    Object.assign(made, properties);
    made.append(...children);
    return made;
  };

  // Groups: what is asked in one place, with lists of groups of its own.
  const owner = (control) => control.closest("[data-group]");
  const own = (group, selector) => all(group, selector).filter((found) => owner(found) === group);

  function value(control) {
    if (control.dataset.check === "choice") {
      const chosen = control.querySelector("input:checked");
      return chosen ? chosen.value : "";
    }
    if (control.dataset.check === "record") {
      return control.dataset.id ? { id: control.dataset.id, text: control.value } : undefined;
    }
    return control.value.trim();
  }

  function give(control, given) {
    if (control.dataset.check === "choice") {
      all(control, "input").forEach((option) => { option.checked = option.value === given; });
    } else if (control.dataset.check === "record") {
      control.value = given ? given.text : "";
      control.dataset.id = given ? given.id : "";
    } else {
      control.value = given || "";
    }
  }

  function read(group, shownOnly) {
    const values = {};
    own(group, "[data-name]").filter((control) => !shownOnly || !control.closest(".off")).forEach((control) => { values[control.dataset.name] = value(control); });
    own(group, "[data-list]").forEach((list) => {
      values[list.dataset.list] = shownOnly && list.closest(".off") ? [] : all(list, ":scope > .items > [data-group]").map((item) => read(item, shownOnly));
    });
    return values;
  }

  function fill(group, values) {
    own(group, "[data-name]").forEach((control) => give(control, values[control.dataset.name]));
    own(group, "[data-list]").forEach((list) => {
      list.querySelector(".items").replaceChildren();
      const items = values[list.dataset.list] || [];
      items.forEach((item) => addItem(list, item));
      for (let number = items.length; number < list.dataset.few; number += 1) {
        addItem(list, {});
      }
    });
    settle(group);
  }

  // A copy of a template, with ids of its own.
  function copy(template) {
    const made = by(template).content.cloneNode(true);
    copies += 1;
    for (const name of ["id", "for", "name", "aria-controls", "aria-describedby"]) {
      all(made, "[" + name + "]").forEach((found) => found.setAttribute(name, found.getAttribute(name) + "-" + copies));
    }
    return made;
  }

  function addItem(list, values) {
    const items = list.querySelector(".items");
    const item = element("fieldset", { className: "item" }, element("legend", {}), copy(list.dataset.item));
    item.dataset.group = "";
    const remove = element("button", { type: "button", className: "quiet", textContent: say("remove") });
    remove.addEventListener("click", () => {
      item.remove();
      count(list);
      list.querySelector("[data-more]").focus();
      keep();
    });
    item.append(remove);
    items.append(item);
    count(list);
    ready(item);
    fill(item, values);
    return item;
  }

  function count(list) {
    const items = all(list, ":scope > .items > [data-group]");
    items.forEach((item, index) => {
      const name = items.length > 1 ? say("item", { item: list.dataset.legend, number: index + 1 }) : list.dataset.legend;
      item.querySelector("legend").textContent = name;
      item.lastElementChild.hidden = items.length <= list.dataset.few;
      item.lastElementChild.setAttribute("aria-label", say("remove-item", { item: name.toLowerCase() }));
    });
  }

  // Questions that follow from an answer: “state=denies,admits” or, for any answer, “quote”.
  function settle(group) {
    own(group, "[data-when]").forEach((box) => {
      const [name, words] = box.dataset.when.split("=");
      const control = own(group, "[data-name]").find((found) => found.dataset.name === name);
      const given = control && !control.closest(".off") ? value(control) : "";
      const on = words ? words.split(",").includes(String(given).toLowerCase()) : Boolean(given);
      box.classList.toggle("off", !on);
    });
  }

  // What is wrong with an answer, as a sentence; empty where nothing is.
  const two = (number) => String(number).padStart(2, "0");
  // The day by the clock of the checks, so that nobody is told that today lies in the future.
  const today = () => new Date().toISOString().slice(0, 10);

  function real(year, month, day) {
    const date = new Date(Date.UTC(+year, +month - 1, +day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === +day ? year + "-" + two(month) + "-" + two(day) : "";
  }

  // Whether the writer says that nobody knows: with the word of records, or that of the page.
  const isUnknown = (text) => ["unknown", say("unknown")].includes(text.trim().toLowerCase());

  // The date in the form of records; empty where it could be another, or is none. The checks read the same forms.
  function date(written) {
    const text = written.trim().normalize("NFKC").replace(/[\u2010-\u2015\u2212]/g, "-");
    let found = /^(\d{4})(?:-(\d\d))?$/.exec(text);
    if (found) {
      return !found[2] || (+found[2] >= 1 && +found[2] <= 12) ? text : "";
    }
    found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d\d:\d\d.*)?$/.exec(text);
    if (found) {
      return real(found[1], +found[2], +found[3]);
    }
    found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
    if (found) {
      const [first, second] = [+found[1], +found[3]];
      if ((first <= 12) === (second <= 12) && first !== second) {
        return "";
      }
      return second <= 12 ? real(found[4], second, first) : real(found[4], first, second);
    }
    const words = text.toLowerCase().replace(/[,.]/g, " ").replace(/^\s*(mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(day)?\b/, "")
      .replace(/(\d)(st|nd|rd|th)\b/g, "$1").replace(/\bsept\b/, "sep").trim().split(/\s+/);
    const at = words.findIndex((word) => /^\p{L}/u.test(word));
    const month = Math.max(...[MONTHS, OWN_MONTHS].map((months) => months.findIndex((name) => name === words[at] || name.slice(0, 3) === words[at]))) + 1;
    const numbers = words.filter((word, index) => index !== at);
    if (!month || words.length > 3 || at > 1 || !/^\d{4}$/.test(numbers[numbers.length - 1])) {
      return "";
    }
    return numbers.length === 1 ? numbers[0] + "-" + two(month) : /^\d{1,2}$/.test(numbers[0]) ? real(numbers[1], month, +numbers[0]) : "";
  }

  self.contribution = { date, today, say, isUnknown, MONTHS };

  const CHECKS = {
    record: (control, given) => (given ? "" : say(control.value.trim() ? "choose-or-add" : "choose-from-list")),
    choice: (control, given) => (given ? "" : say("choose")),
    selection: (control, given) => (given ? "" : say("choose")),
    date: (control, given) => (isUnknown(given) ? "" : day(given, 4)),
    day: (control, given) => day(given, 10),
    address: (control, given) => (/^https?:\/\/[^\s/@]+\.[^\s/@]+\S*$/.test(given) ? "" : say("address")),
    quote: (control, given) => (given.split(/\s+/).length > MOST_WORDS ? say("too-many-words", { most: MOST_WORDS, number: given.split(/\s+/).length })
      : /^["“„].*["“”]$/.test(given) ? say("quotation-marks") : ""),
    part: (control, given) => (value(own(owner(control), "[data-name=quote]")[0]).includes(given) ? "" : say("part-of-quotation")),
    lines: (control, given) => (given.split("\n").some((line) => line.length > control.dataset.most) ? say("long-line") : ""),
  };

  function day(given, least) {
    const found = date(given);
    if (!found) {
      return say(least === 4 ? "date-or-unknown" : "date");
    }
    return found.length < least ? say("day")
      : found > today().slice(0, found.length) ? say("future") : "";
  }

  function fault(control) {
    const given = value(control);
    const check = CHECKS[control.dataset.check];
    const empty = control.dataset.check === "record" ? !control.value.trim() : !given;
    if (empty) {
      return "optional" in control.dataset ? "" : /choice|selection|record/.test(control.dataset.check) ? check(control, given) : say("answer");
    }
    const long = control.dataset.most && control.dataset.check !== "lines" && Array.from(given).length > control.dataset.most;
    return long ? say("too-long", { most: control.dataset.most, number: Array.from(given).length }) : check ? check(control, given) : "";
  }

  function tell(control, message) {
    const line = control.dataset.check === "choice" ? control.querySelector(".fault") : control.parentElement.querySelector(".fault");
    const targets = control.dataset.check === "choice" ? all(control, "input") : [control];
    line.textContent = message;
    line.hidden = !message;
    targets.forEach((target) => {
      const help = (target.getAttribute("aria-describedby") || "").split(" ").filter((id) => id && id !== line.id);
      target.setAttribute("aria-describedby", [...help, ...(message ? [line.id] : [])].join(" "));
      if (help.length === 0 && !message) {
        target.removeAttribute("aria-describedby");
      }
      target.setAttribute("aria-invalid", Boolean(message));
    });
    return targets[0];
  }

  // Tells what is wrong in a place, and goes to the first of it; true where nothing is.
  function sound(place, stop) {
    const wrong = all(place, "[data-name]").filter((control) => !control.closest(".off")).map((control) => ({ control, message: fault(control) }))
      .map(({ control, message }) => (tell(control, message), message && control)).filter((control) => control);
    stop.textContent = wrong.length === 0 ? "" : say("wrong", { count: wrong.length });
    if (wrong.length > 0) {
      (wrong[0].dataset.check === "choice" ? wrong[0].querySelector("input") : wrong[0]).focus();
    }
    return wrong.length === 0;
  }

  // Records by title, loaded when they are asked for.
  const loading = {};

  function load(name) {
    loading[name] = loading[name] || new Promise((resolve) => {
      const script = element("script", { src: form.dataset[name] });
      script.addEventListener("load", resolve);
      script.addEventListener("error", resolve);
      document.head.append(script);
    });
    return loading[name];
  }

  function titles(kind) {
    return load(kind).then(() => [
      ...draft.added.filter((one) => one.kind === kind).map((one) => [one.values.id, name(one), "new"]),
      ...((self.recordTitles || {})[kind] || []),
    ]);
  }

  const name = ({ values }) => values.name || (isUnknown(values.title) ? values.called : values.title);

  function combobox(control) {
    const list = by(control.getAttribute("aria-controls"));
    const kind = control.closest("[data-kind]").dataset.kind;
    let active = -1;
    const close = () => {
      list.hidden = true;
      active = -1;
      control.setAttribute("aria-expanded", "false");
      control.removeAttribute("aria-activedescendant");
    };
    const choose = (option) => {
      give(control, { id: option.dataset.id, text: option.firstChild.textContent });
      close();
      changed(control);
    };
    const move = (to) => {
      const options = all(list, "[role=option]");
      active = (to + options.length) % options.length;
      options.forEach((option, index) => option.setAttribute("aria-selected", index === active));
      control.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    };
    const show = () => titles(kind).then((rows) => {
      if (document.activeElement !== control) {
        return;
      }
      const words = control.dataset.id ? [] : control.value.toLowerCase().split(/\s+/).filter((word) => word);
      const found = rows.filter((row) => words.every((word) => row.join(" ").toLowerCase().includes(word)));
      list.replaceChildren(...found.slice(0, MOST_SHOWN).map((row, index) => {
        const option = element("li", { id: list.id + "-" + index }, element("span", { textContent: row[1] }), element("span", { className: "meaning", textContent: row[2] }));
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.id = row[0];
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          choose(option);
        });
        return option;
      }));
      if (found.length === 0 || found.length > MOST_SHOWN) {
        const rest = element("li", { className: "help", textContent: found.length === 0 ? say("nothing-found") : say("more-found", { count: found.length - MOST_SHOWN }) });
        rest.setAttribute("role", "option");
        rest.setAttribute("aria-disabled", "true");
        rest.id = list.id + "-rest";
        list.append(rest);
      }
      list.hidden = false;
      active = -1;
      control.setAttribute("aria-expanded", "true");
    });
    control.addEventListener("click", show);
    control.addEventListener("blur", close);
    control.addEventListener("input", () => {
      control.dataset.id = "";
      show();
    });
    control.addEventListener("keydown", (event) => {
      const options = all(list, "[role=option]");
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          show();
        } else {
          move(event.key === "ArrowDown" ? active + 1 : Math.max(active, 0) - 1);
        }
      } else if (event.key === "Enter") {
        event.preventDefault();
        if (active >= 0 && options[active].dataset.id) {
          choose(options[active]);
        }
      }
    });
  }

  // A new source or party, written on the way in a window of its own.
  function write(kind, before, done) {
    const dialog = element("dialog", { className: "form" });
    const heading = element("h2", { textContent: say(kind === "party" ? "new-party" : "new-source"), tabIndex: -1 });
    heading.id = "new-" + (copies += 1);
    dialog.setAttribute("aria-labelledby", heading.id);
    const inner = element("form", { noValidate: true }, heading, copy(kind + "-item"));
    inner.dataset.group = "";
    const stop = element("p", { className: "fault" });
    stop.setAttribute("role", "alert");
    const cancel = element("button", { type: "button", textContent: say("back-without") });
    inner.append(stop, element("p", { className: "buttons" }, cancel, " ", element("button", { textContent: say(kind === "party" ? "use-party" : "use-source") })));
    dialog.append(inner);
    document.body.append(dialog);
    const leave = () => dialog.close();
    cancel.addEventListener("click", leave);
    dialog.addEventListener("close", () => dialog.remove());
    inner.addEventListener("input", () => {
      if (!before) {
        draft.pending[kind] = read(inner);
        keep();
      }
    });
    inner.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!sound(inner, stop)) {
        return;
      }
      const values = read(inner, true);
      Promise.all([titles(kind), load("record")]).then(([rows]) => {
        values.id = before ? before.id : self.contribution.id(kind, values, new Set(rows.map((row) => row[0])));
        if (!before) {
          delete draft.pending[kind];
        }
        draft.added = [...draft.added.filter((one) => one.kind !== kind || one.values.id !== values.id), { kind, values }];
        leave();
        done(values);
        keep();
      });
    });
    ready(inner);
    fill(inner, before || draft.pending[kind] || {});
    dialog.showModal();
    heading.focus();
  }

  // Gives a place its behaviour.
  function ready(place) {
    all(place, "[role=combobox]").forEach(combobox);
    all(place, "[data-add]").forEach((button) => {
      button.addEventListener("click", () => write(button.dataset.add, undefined, (values) => {
        const control = button.parentElement.querySelector("input");
        give(control, { id: values.id, text: name({ values }) });
        changed(control);
        button.focus();
      }));
    });
    all(place, "[data-more]").forEach((button) => button.addEventListener("click", () => {
      addItem(button.parentElement, {}).querySelector("input, select, textarea").focus();
      keep();
    }));
  }

  function changed(control) {
    const field = control.closest("[data-name]");
    settle(owner(control));
    if (field && field.querySelector("[aria-invalid=true]") || control.getAttribute("aria-invalid") === "true") {
      tell(field, fault(field));
      const place = control.closest("form");
      place.querySelector("[role=alert]").textContent = place.querySelector(":not(.off) > [aria-invalid=true], .option > [aria-invalid=true]") ? place.querySelector("[role=alert]").textContent : "";
    }
    keep();
  }

  // Steps.
  const kind = () => read(steps[0]).kind;
  const way = () => steps.filter((step) => !step.dataset.for || step.dataset.for === kind());

  function show(step, focus) {
    draft.step = step.dataset.step;
    form.dataset.wants = kind();
    steps.forEach((other) => { other.hidden = other !== step; });
    const number = way().indexOf(step);
    by("progress").textContent = number === 0 ? "" : say("step", { number, steps: way().length - 1 });
    by("back").hidden = number === 0;
    by("next").hidden = step.dataset.step === "send";
    by("stop").textContent = "";
    if (step.dataset.step === "send") {
      summarize();
    }
    // Nothing is kept of whoever only looks at the page.
    if (focus) {
      keep();
      step.querySelector("h2").focus();
      step.scrollIntoView();
    }
  }

  function go(by) {
    const at = way();
    show(at[at.findIndex((step) => step.dataset.step === draft.step) + by], true);
  }

  const shownValues = () => Object.assign({}, ...way().map((step) => read(step, true)));

  function label(field, word) {
    const option = all(form, "[data-name=" + field + "] :is(input, option)").find((found) => found.value === word);
    return option ? (option.nextElementSibling && option.type === "radio" ? option.nextElementSibling.firstChild.textContent : option.textContent.split(":")[0]) : word;
  }

  function summarize() {
    const values = shownValues();
    Promise.all([titles(kind()), load("record")]).then(([rows]) => {
      const others = rows.filter((row) => row[2] !== "new").map((row) => row[0]);
      values.id = self.contribution.id(kind(), values, new Set(others));
      const file = self.contribution.file(kind(), values, draft.added);
      by("yaml").textContent = file.text;
      by("page").replaceChildren(...self.contribution.page(kind(), values, label)
        .flatMap(([heading, texts]) => [element("h4", { textContent: heading }), ...texts.map((text) => element("p", { textContent: text }))]));
      by("new-records").replaceChildren(...news(file.comes));
      offer(file);
    });
  }

  // The new sources and parties, each to be changed.
  function news(comes) {
    const list = element("ul", {}, ...draft.added.filter((one) => comes.has(one.values.id)).map((one) => {
      const change = element("button", { type: "button", className: "quiet", textContent: say("change") });
      change.setAttribute("aria-label", say("change-record", { record: name(one) }));
      change.addEventListener("click", () => write(one.kind, one.values, () => {
        all(form, "[data-check=record]").filter((control) => control.dataset.id === one.values.id).forEach((control) => { control.value = name(draft.added.find((other) => other.values.id === one.values.id)); });
        summarize();
      }));
      return element("li", {}, name(one) + " ", change);
    }));
    return list.children.length === 0 || kind() !== "claim" ? [] : [element("h3", { textContent: say("new-with-claim") }), list];
  }

  function offer(file) {
    const repository = form.dataset.repository.replace(/\/$/, "");
    const open = by("open");
    open.hidden = !repository;
    if (!repository) {
      by("how").textContent = say("no-repository");
      return;
    }
    const bare = repository + "/new/main?filename=" + encodeURIComponent(file.name);
    const whole = bare + "&value=" + encodeURIComponent(file.text);
    const fits = whole.length <= LONGEST_ADDRESS;
    open.href = fits ? whole : bare;
    by("how").textContent = fits
      ? say("link-filled")
      : say("link-too-long");
  }

  function keep() {
    draft.steps = Object.fromEntries(steps.map((step) => [step.dataset.step, read(step)]));
    localStorage.setItem(DRAFT, JSON.stringify(draft));
  }

  function begin(from) {
    draft = { ...FRESH, added: [], pending: {}, ...from };
    const always = all(document, ".always").map((party) => ({ party: { id: party.dataset.id, text: party.textContent } }));
    const fresh = { answers: always.length > 0 ? always : [{}] };
    steps.forEach((step) => fill(step, draft.steps[step.dataset.step] || fresh));
    show(way().find((step) => step.dataset.step === draft.step) || steps[0], false);
    all(form, ".fault").forEach((line) => { line.hidden = !line.textContent; });
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(DRAFT)) || {};
    } catch {
      return {};
    }
  }

  all(form, "[data-copy]").forEach((place) => place.append(copy(place.dataset.copy)));
  steps.forEach((step) => {
    step.dataset.group = "";
    ready(step);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const step = steps.find((found) => found.dataset.step === draft.step);
    if (sound(step, by("stop"))) {
      go(1);
    }
  });
  by("back").addEventListener("click", () => go(-1));
  by("anew").addEventListener("blur", () => { by("anew").textContent = say("anew"); });
  by("anew").addEventListener("click", () => {
    // A draft is not lost by one slip.
    if (by("anew").textContent === say("anew")) {
      by("anew").textContent = say("clear");
      return;
    }
    by("anew").textContent = say("anew");
    localStorage.removeItem(DRAFT);
    all(form, "[aria-invalid=true]").forEach((control) => control.setAttribute("aria-invalid", "false"));
    all(form, ".fault").forEach((line) => { line.textContent = ""; });
    begin({});
    steps[0].querySelector("h2").focus();
  });
  by("copy").addEventListener("click", () => navigator.clipboard.writeText(by("yaml").textContent).then(() => {
    by("how").textContent = say("copied");
  }));
  for (const name of ["input", "change"]) {
    document.addEventListener(name, (event) => {
      if (event.target.closest("[data-group]")) {
        changed(event.target);
      }
    });
  }
  begin(kept());
})();
