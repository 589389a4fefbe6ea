// What the form makes of its answers: ids, the record, and the page as it will read. Loaded when that is wanted.
"use strict";

(() => {
  const FOLDERS = { claim: "claims", source: "sources", party: "parties" };
  const { date, today, say, isUnknown, MONTHS } = self.contribution;

  const slug = (text) => text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'’]/g, "").replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, "");

  // An id that no other record of the kind has.
  function id(kind, values, taken) {
    const known = (text) => (text && !isUnknown(text) ? text : "");
    const year = /\d{4}/.exec(date(values.date || ""));
    const name = kind === "source" && known(values.publisher) && year
      ? values.publisher + " " + year[0]
      : known(values.title) || values.name || values.called || kind;
    const base = slug(name) || kind;
    let free = base;
    for (let number = 2; taken.has(free); number += 1) {
      free = base + "-" + number;
    }
    return free;
  }

  const when = (text) => (isUnknown(text) ? "unknown" : date(text));
  const known = (text) => (isUnknown(text) ? "unknown" : text);
  const lines = (text) => (text || "").split("\n").map((line) => line.replace(/^\s*[-–—•*]\s+/, "").trim()).filter((line) => line);
  const ids = (list, name) => (list || []).map((item) => item[name].id);
  const filled = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)));
  const ref = (chosen) => (chosen ? chosen.id : undefined);

  const MAKERS = {
    party: (v) => ({ id: v.id, name: v.name, kind: v.kind, description: v.description }),
    source: (v) => filled({
      id: v.id, kind: v.kind, title: known(v.title), called: v.called, publisher: known(v.publisher), author: known(v.author), date: when(v.date),
      url: v.url, "no-url": v.nourl, archived: v.archived, "not-archived": v.stored === "no" ? say("no-copy-yet") : undefined,
      read: v.read, "second-reading": "not-done", "speaks-for": ref(v.speaker),
      "derives-from": v.origin === "list" ? v.parents.map((parent) => ({ from: parent.from.id, reason: parent.reason, why: parent.why })) : v.origin,
    }),
    claim: (v) => filled({
      id: v.id, title: v.title, allegation: v.allegation, topics: ids(v.topics, "topic"),
      "first-made": filled({ by: ref(v.by), reason: v.byreason, in: ref(v.in), date: when(v.firstdate) }),
      accused: ids(v.answers.filter((answer) => answer.accused === "yes"), "party"),
      status: v.status, reason: v.reason, answer: v.answer, replies: v.answers.map(reply), evidence: filled({
        for: evidence(v, "for"), against: evidence(v, "against"), context: evidence(v, "context"),
      }),
      "origin-words": v.firstquote ? filled({ source: ref(v.in), quote: v.firstquote, via: ref(v.firstvia) }) : undefined,
      wordings: v.wordings.map((item) => filled({
        source: item.source.id, quote: item.quote, via: ref(item.via), voice: item.voice,
        changes: item.changes.map((one) => one.change), marked: item.marked, note: item.note,
      })),
      unknowns: lines(v.unknowns), "would-change": lines(v.change), checked: date(v.checked),
      history: [{ date: today(), kind: "created", what: say("page-created") }],
    }),
  };

  function reply(answer) {
    return filled({
      party: answer.party.id, state: answer.state, "speaks-to": answer.scope === "this-claim" ? undefined : answer.scope, part: answer.part,
      date: answer.state === "none-found" ? date(answer.searched) : when(answer.date), source: ref(answer.source), quote: answer.quote, via: ref(answer.via),
    });
  }

  const evidence = (v, side) => v.evidence.filter((item) => item.side === side)
    .map((item) => filled({ source: item.source.id, quote: item.quote, via: ref(item.via), note: item.note }));

  // YAML in which every text stands between double quotation marks: then nothing in it means anything but itself.
  function yaml(value, indent) {
    if (Array.isArray(value)) {
      return value.map((item) => "\n" + indent + "- " + yaml(item, indent + "  ").replace(/^\s+/, "")).join("");
    }
    if (typeof value === "object") {
      return Object.entries(value).map(([name, item]) => "\n" + indent + name + ":" + yaml(item, indent + "  ")).join("");
    }
    return /^[a-z][a-z0-9-]*$/.test(value) && !/^(true|false|yes|no|on|off|null|y|n)$/.test(value) ? " " + value : " " + quoted(value);
  }

  const quoted = (text) => JSON.stringify(text)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0"));

  // The file of a record: of a claim with the sources and parties that are new.
  function file(kind, values, added) {
    const record = MAKERS[kind](values);
    const named = new Set();
    const look = (value) => (value && typeof value === "object" ? Object.values(value).forEach(look) : named.add(value));
    look(record);
    const news = (of) => added.filter((one) => one.kind === of).map((one) => MAKERS[of](one.values));
    // A new source may name others.
    const sources = news("source");
    let before;
    do {
      before = named.size;
      sources.filter((one) => named.has(one.id)).forEach(look);
    } while (named.size > before);
    const wanted = (list) => list.filter((one) => named.has(one.id));
    const comes = filled({ sources: wanted(sources), parties: wanted(news("party")) });
    if (kind === "claim" && Object.keys(comes).length > 0) {
      record.with = comes;
    }
    return {
      comes: new Set(Object.values(comes).flat().map((one) => one.id)),
      name: "content/" + FOLDERS[kind] + "/" + values.id + ".yaml",
      text: "# yaml-language-server: $schema=../../site/schema/" + kind + ".json" + yaml(record, "") + "\n",
    };
  }

  // The text of the page, as pairs of a heading and its paragraphs. Labels come from the form, so that readers' words are used.
  function page(kind, v, label) {
    const told = (text) => {
      const [year, month, number] = when(text).split("-");
      if (!month) {
        return year === "unknown" ? say("date.unknown") : year;
      }
      const name = say("date.months." + MONTHS[month - 1]);
      return number ? say("date.day", { day: Number(number), month: name, year }) : say("date.month", { month: name, year });
    };
    const by = (text) => (text ? say("quotation.outer", { words: text }) : "");
    const said = (...parts) => parts.filter((part) => part).join(" ");
    if (kind !== "claim") {
      const name = kind === "party" ? v.name : known(v.title) === "unknown" ? v.called : v.title;
      return [[name, kind === "party" ? [label("kind", v.kind), v.description]
        : [label("kind", v.kind), known(v.publisher) === "unknown" ? say("published-by-unknown", { date: told(v.date) }) : say("published-by", { publisher: v.publisher, date: told(v.date) }), v.url || v.nourl, label("read", v.read)]]];
    }
    const side = (name) => v.evidence.filter((item) => item.side === name).map((item) => said(item.source.text + ":", item.note, by(item.quote)));
    return [
      [v.title, [label("status", v.status), v.reason]],
      [say("page-claim"), [v.allegation]],
      [say("page-made"), [v.by ? say("page-made-by", { party: v.by.text, source: v.in.text, date: told(v.firstdate) }) : say("page-made-in", { source: v.in.text, date: told(v.firstdate) }), by(v.firstquote)].filter((text) => text)],
      [say("page-repeated"), v.wordings.map((item) => said(item.source.text + ":", by(item.quote), label("voice", item.voice) + ".", item.note))],
      ...v.answers.map((answer) => [say("page-answer", { party: answer.party.text }), [answer.state === "none-found"
        ? say("page-none-found", { date: told(answer.searched) })
        : said(label("state", answer.state) + ".", by(answer.quote), answer.source && answer.source.text + ",", told(answer.date))]]),
      [say("page-short"), v.answer.split(/\n\s*\n/)],
      [say("page-for"), side("for")], [say("page-against"), side("against")], [say("page-context"), side("context")],
      [say("page-unknown"), lines(v.unknowns)], [say("page-change"), lines(v.change)], [say("page-checked"), [told(v.checked)]],
    ].filter(([, texts]) => texts.length > 0);
  }

  Object.assign(self.contribution, { id, file, page });
})();
