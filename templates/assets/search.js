// Searches the site in the browser. The index is many small files: one with the list of all others, some with the words of a
// stretch of the alphabet, some with the texts of a few results. Each is loaded when a search needs it, not before.
"use strict";

(() => {
  const box = document.getElementById("search");
  const say = self.wordsOf(box);
  const field = document.getElementById("query");
  const filters = Array.from(box.querySelectorAll("select"));
  const found = document.getElementById("found");
  const list = document.getElementById("results");
  const more = document.getElementById("more");
  const near = document.getElementById("near");
  const marks = document.getElementById("marks").content;

  const AT_ONCE = 10;
  const MOST_WORDS = 6;
  const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const SMALL_WORDS = new Set(("a an and any are as at be been being by can could did do does for from had has have he her his how i if in is it "
    + "its me mean means my no not of on or our she so that the their there they this to was we were what when where which who why will "
    + "with you your").split(" "));

  const loads = new Map();
  const parsed = new Map();
  let asked = 0;
  let timer;

  // Loading

  function script(address) {
    if (!loads.has(address)) {
      loads.set(address, new Promise((resolve, reject) => {
        const element = document.createElement("script");
        element.src = address;
        element.addEventListener("load", resolve);
        element.addEventListener("error", () => { loads.delete(address); reject(); });
        document.head.append(element);
      }));
    }
    return loads.get(address);
  }

  function part(kind, number) {
    const file = searchIndex[kind === "w" ? "words" : "texts"][number];
    return script(box.dataset.parts + file).then(() => self.searchParts[kind + number]);
  }

  // The words of a file with where they stand: pairs, in the order of the alphabet.
  function words(number) {
    return part("w", number).then((text) => {
      if (!parsed.has(number)) {
        const pairs = text.split(" ");
        parsed.set(number, pairs.flatMap((word, i) => (i % 2 ? [] : [[word, pairs[i + 1]]])));
      }
      return parsed.get(number);
    });
  }

  // The number of the file in which this word stands or would stand.
  function fileOf(word) {
    let number = 0;
    while (number + 1 < searchIndex.firsts.length && searchIndex.firsts[number + 1] <= word) {
      number++;
    }
    return number;
  }

  function filesBetween(first, last) {
    const numbers = [];
    for (let number = first; number <= last; number++) {
      numbers.push(number);
    }
    return Promise.all(numbers.map(words)).then((files) => files.flat());
  }

  // Words

  // As the build splits the texts: lower case, no accents, no English 's; of Chinese and Japanese each two characters.
  function split(text) {
    const unspaced = "[\\u3040-\\u30ff\\u3400-\\u9fff]";
    const plain = text.toLowerCase().replace(/['\u2019](?:s(?![\p{L}\p{N}]))?/gu, "").normalize("NFKD").replace(/\p{M}+/gu, "");
    const runs = plain.match(new RegExp(unspaced + "+|(?:(?!" + unspaced + ")[\\p{L}\\p{N}])+", "gu")) || [];
    return runs.flatMap((run) => (run.length > 1 && run[0].match(unspaced)
      ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)) : [run]));
  }

  // The words to look for. Small ones say little: a page need not have them.
  function wanted(text) {
    const all = Array.from(new Set(split(text)));
    const large = all.filter((word) => !SMALL_WORDS.has(word));
    const small = all.filter((word) => SMALL_WORDS.has(word));
    const words = large.length ? [...large, ...small] : all;
    return words.slice(0, MOST_WORDS).map((word) => ({ word, small: large.length > 0 && SMALL_WORDS.has(word) }));
  }

  // How well a word of the site fits one that a reader typed, from 0 to 1: whole, a beginning, or another form of it.
  function fit(typed, word) {
    if (word === typed) {
      return 1;
    }
    if (word.startsWith(typed)) {
      return typed.length > 2 ? 0.3 + 0.5 * typed.length / word.length : 0.1;
    }
    let same = 0;
    while (same < typed.length && typed[same] === word[same]) {
      same++;
    }
    const left = typed.length - same;
    const right = word.length - same;
    return same > 3 && left < 4 && right < 4 && left + right < 6 || same > 5 && left + right < 8 ? 0.6 : 0;
  }

  // How many letters one has to add, drop, change or swap to make one word of the other.
  function distance(one, other) {
    let before = [];
    let row = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return row[other.length];
  }

  function fitMisspelt(typed, word) {
    const most = typed.length > 6 ? 2 : typed.length > 3 ? 1 : 0;
    if (Math.abs(typed.length - word.length) > most) {
      return 0;
    }
    const steps = distance(typed, word);
    return steps <= most ? 0.5 / steps : 0;
  }

  function fitting(typed, pairs, how) {
    return pairs.map(([word, places]) => ({ word, places, fit: how(typed, word) })).filter((match) => match.fit > 0);
  }

  async function exactly(typed) {
    return fitting(typed, await words(fileOf(typed)), (one, other) => (one === other ? 1 : 0));
  }

  // The words of the site that fit the typed one. What nothing fits may be misspelt: then its neighbours are tried.
  async function matches(typed) {
    const here = fileOf(typed);
    const end = Math.min(here + 1, fileOf(typed + "\uffff"));
    const close = fitting(typed, await filesBetween(here, end), fit);
    if (close.length) {
      return close;
    }
    const first = Math.max(fileOf(typed.slice(0, 2)), here - 1);
    const last = Math.min(fileOf(typed.slice(0, 2) + "\uffff"), here + 1);
    const pairs = await filesBetween(first, last);
    const forms = fitting(typed, pairs, fit);
    return forms.length ? forms : fitting(typed, pairs, fitMisspelt);
  }

  // Results

  // For each entry how much the typed word counts. A word that few entries have counts more than one that all have.
  function scores(found, count) {
    const best = new Map();
    for (const { places, fit } of found) {
      for (const [entry, weight] of decoded(places)) {
        best.set(entry, Math.max(best.get(entry) || 0, weight * fit));
      }
    }
    const rare = Math.log(1 + count / best.size);
    best.forEach((score, entry) => best.set(entry, score * rare));
    return best;
  }

  function decoded(places) {
    const entries = [];
    let entry = -1;
    let step = 0;
    for (let i = 0; i < places.length; i++) {
      const digit = LETTERS.indexOf(places[i]);
      step = step * 32 + digit % 32;
      if (digit < 32) {
        entry += step;
        entries.push([entry, LETTERS.indexOf(places[++i])]);
        step = 0;
      }
    }
    return entries;
  }

  // What has all words stands before what has some.
  async function search(text) {
    await script(box.dataset.index);
    const typed = wanted(text);
    for (const each of typed) {
      each.matches = await (each.small ? exactly(each.word) : matches(each.word));
    }
    const large = typed.filter((each) => !each.small && each.matches.length).length;
    const count = searchIndex.groups.reduce((sum, group) => sum + group[2], 0);
    const sums = new Map();
    for (const { small, matches } of typed) {
      scores(matches, count).forEach((score, entry) => {
        const sum = sums.get(entry) || { entry, score: 0, words: 0 };
        sum.score += score;
        sum.words += small ? 0 : 1;
        sums.set(entry, sum);
      });
    }
    const results = Array.from(sums.values()).filter((result) => result.words).filter(passes(groups()));
    const rank = (result) => result.score * result.words / large;
    results.sort((a, b) => (b.words === large) - (a.words === large) || rank(b) - rank(a) || a.entry - b.entry);
    return {
      results,
      whole: results.filter((result) => result.words === large).length,
      unknown: typed.filter((each) => !each.small && !each.matches.length).map((each) => each.word),
      words: new Set(typed.filter((each) => !each.small).flatMap((each) => each.matches).map((match) => match.word)),
    };
  }

  // The kind and the status of each entry: entries of the same stand together.
  function groups() {
    let start = 0;
    return searchIndex.groups.map(([kind, status, count]) => {
      start += count;
      return { kind, status, end: start };
    });
  }

  function passes(all) {
    return (result) => {
      const group = all.find((each) => result.entry < each.end);
      return filters.every((filter) => !filter.value || group[filter.name] === filter.value);
    };
  }

  // Showing

  async function show() {
    const turn = ++asked;
    const text = field.value.trim();
    remember(text);
    near.hidden = true;
    more.hidden = true;
    if (!text) {
      list.replaceChildren();
      found.textContent = "";
      return;
    }
    try {
      const answer = await search(text);
      const first = await items(answer, 0);
      if (turn === asked) {
        list.replaceChildren(...first);
        found.textContent = told(answer, text);
        near.hidden = answer.results.length > 0;
        offerMore(answer, turn);
      }
    } catch {
      found.textContent = say("failed");
    }
  }

  function quoted(words) {
    return say("quotation.outer", { words });
  }

  function told({ results, whole, unknown }, text) {
    const some = results.length - whole;
    const query = quoted(text);
    if (!results.length) {
      return say("nothing", { query });
    }
    const parts = [say(some ? "results-and-some" : "results", { count: whole, query, some })];
    if (unknown.length) {
      parts.push(say("unknown", { words: unknown.map(quoted).join(say("list.separator")) }));
    }
    return parts.join(" ");
  }

  function offerMore(answer, turn) {
    const shown = list.children.length;
    more.hidden = shown >= answer.results.length;
    more.textContent = say("more", { count: Math.min(AT_ONCE, answer.results.length - shown) });
    more.onclick = async () => {
      const next = await items(answer, shown);
      if (turn === asked) {
        list.append(...next);
        offerMore(answer, turn);
        next[0].querySelector("a").focus();
      }
    };
  }

  function items(answer, start) {
    return Promise.all(answer.results.slice(start, start + AT_ONCE).map(({ entry }) =>
      part("t", Math.floor(entry / searchIndex.perFile)).then((texts) => item(entry, texts[entry % searchIndex.perFile], answer.words))));
  }

  function item(entry, [href, title, shown], words) {
    const group = groups().find((each) => entry < each.end);
    const result = element("li", "row result-" + group.kind);
    const heading = element("p", "entry-title");
    const link = element("a");
    link.href = box.dataset.root + href;
    title.slice(0, 3).forEach((piece, i) => {
      const span = element("span");
      if (i === 1) {
        span.lang = title[3];
        span.dir = "auto";
      }
      span.append(...marked(piece, words));
      link.append(...(i === 1 ? [span] : span.childNodes));
    });
    heading.append(link);
    const facts = element("p", "entry-status");
    const kind = element("span", "label");
    kind.textContent = filters[0].querySelector("option[value=" + group.kind + "]").textContent;
    const mark = marks.querySelector("[data-status='" + group.status + "']");
    facts.append(...(mark ? [mark.firstElementChild.cloneNode(true)] : [kind]));
    const text = element("div", "entry-text");
    const line = element("p", "result-text");
    line.append(...marked(shown, words));
    text.append(line);
    result.append(heading, facts, text);
    return result;
  }

  function element(name, classes) {
    const made = document.createElement(name);
    made.className = classes || "";
    return made;
  }

  // The text with the words that were found marked.
  function marked(text, words) {
    return text.split(/([\p{L}\p{N}\p{M}'\u2019]+)/u).map((piece, i) => {
      if (i % 2 === 0 || !split(piece).some((word) => words.has(word))) {
        return piece;
      }
      const mark = element("mark");
      mark.textContent = piece;
      return mark;
    });
  }

  function remember(text) {
    const address = new URL(location.href);
    for (const [name, value] of [["q", text], ...filters.map((filter) => [filter.name, filter.value])]) {
      if (value) {
        address.searchParams.set(name, value);
      } else {
        address.searchParams.delete(name);
      }
    }
    if (address.href !== location.href) {
      history.replaceState(null, "", address);
    }
  }

  field.addEventListener("focus", () => script(box.dataset.index).catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 120);
  });
  filters.forEach((filter) => filter.addEventListener("change", show));

  const query = new URLSearchParams(location.search);
  field.value = query.get("q") || "";
  for (const filter of filters) {
    const value = query.get(filter.name) || "";
    if (Array.from(filter.options).some((option) => option.value === value)) {
      filter.value = value;
      filter.closest("details").open ||= value !== "";
    }
  }
  if (field.value) {
    show();
  }
})();
