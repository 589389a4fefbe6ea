// Searches the site in the browser. The library and the texts are loaded when a reader turns to the search, not before.
"use strict";

(() => {
  const box = document.getElementById("search");
  const field = document.getElementById("query");
  const found = document.getElementById("found");
  const list = document.getElementById("results");
  const MOST = 30;
  let index;
  let loading;

  function script(address) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = address;
      element.addEventListener("load", resolve);
      element.addEventListener("error", reject);
      document.head.append(element);
    });
  }

  function load() {
    loading = loading || Promise.all([script(box.dataset.library), script(box.dataset.texts)]).then(build);
    return loading;
  }

  function build() {
    index = lunr(function () {
      this.ref("number");
      this.field("title", { boost: 6 });
      this.field("words", { boost: 3 });
      this.field("shown", { boost: 2 });
      this.field("more");
      this.metadataWhitelist = ["position"];
      searchTexts.forEach((text, number) => {
        this.add({ number, title: plain(text.title), words: plain(text.words), shown: plain(text.shown), more: plain(text.more) },
          { boost: { Claim: 4, Explainer: 3, Topic: 2, Party: 2 }[text.kind] || 1 });
      });
    });
  }

  // Typographic signs become plain ones of the same length, so that the places of matches stay right.
  function plain(text) {
    return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d\u2013\u2014]/g, " ");
  }

  // Every word may be whole, a beginning, or misspelt; a whole word counts most.
  function search(words) {
    return index.query((query) => {
      for (const token of lunr.tokenizer(plain(words))) {
        const term = lunr.trimmer(token).toString();
        if (!term) {
          continue;
        }
        query.term(term, { boost: 12 });
        query.term(term, { boost: 4, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        if (term.length > 3) {
          query.term(term, { boost: 1, editDistance: term.length > 6 ? 2 : 1 });
        }
      }
    });
  }

  // A result that has more of the words stands before one that has fewer.
  function ranked(results, words) {
    const wanted = lunr.tokenizer(plain(words)).length;
    const score = (result) => {
      const groups = new Set();
      for (const stem of Object.keys(result.matchData.metadata)) {
        groups.add(stem.slice(0, 3));
      }
      return result.score * (Math.min(groups.size, wanted) / wanted);
    };
    return results.map((result) => ({ result, score: score(result) })).sort((a, b) => b.score - a.score).map((entry) => entry.result);
  }

  function show() {
    const words = field.value.trim();
    remember(words);
    if (!words) {
      list.replaceChildren();
      found.textContent = "";
      return;
    }
    load().then(() => {
      if (field.value.trim() !== words) {
        return;
      }
      const results = ranked(search(words), words);
      list.replaceChildren(...results.slice(0, MOST).map(item));
      found.textContent = results.length === 0
        ? "Nothing found for “" + words + "”. Try fewer or different words."
        : results.length + (results.length === 1 ? " result" : " results") + " for “" + words + "”"
          + (results.length > MOST ? "; these are the first " + MOST : "");
    }, () => {
      found.textContent = "The search could not be loaded. Please use the lists below.";
    });
  }

  function item(result) {
    const text = searchTexts[result.ref];
    const entry = document.createElement("li");
    const title = document.createElement("p");
    const link = document.createElement("a");
    const kind = document.createElement("span");
    const shown = document.createElement("p");
    title.className = "entry-title";
    link.href = box.dataset.root + text.href;
    link.append(...marked(text.title, positions(result, "title")));
    kind.className = "label";
    kind.textContent = text.status ? text.kind + ", " + text.status : text.kind;
    title.append(link, " ", kind);
    shown.append(...marked(text.shown, positions(result, "shown")));
    entry.append(title, shown);
    return entry;
  }

  function positions(result, name) {
    return Object.values(result.matchData.metadata)
      .flatMap((fields) => (fields[name] ? fields[name].position : []))
      .sort((a, b) => a[0] - b[0]);
  }

  function marked(text, places) {
    const parts = [];
    let end = 0;
    for (const [start, length] of places) {
      if (start >= end) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(start, start + length);
        parts.push(text.slice(end, start), mark);
        end = start + length;
      }
    }
    parts.push(text.slice(end));
    return parts;
  }

  function remember(words) {
    const address = new URL(location.href);
    if (words) {
      address.searchParams.set("q", words);
    } else {
      address.searchParams.delete("q");
    }
    if (address.href !== location.href) {
      history.replaceState(null, "", address);
    }
  }

  field.addEventListener("focus", load, { once: true });
  field.addEventListener("input", show);
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) {
    show();
  }
})();
