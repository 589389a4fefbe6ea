// Filters and sorts the list of claims. Without it the list stands in full, by status, and links lead to the pages of each
// status, topic and party.
"use strict";

(() => {
  const list = document.getElementById("claims");
  const say = self.wordsOf(list);
  const groups = Array.from(list.querySelectorAll(".standing"));
  const rows = Array.from(list.querySelectorAll(".row"));
  const homes = new Map(rows.map((row) => [row, row.parentElement]));
  const flat = document.createElement("ul");
  const count = document.getElementById("count");
  const box = document.querySelector(".narrow");
  const selects = Array.from(box.querySelectorAll("select"));
  const sort = document.getElementById("sort");
  const filters = selects.filter((select) => select !== sort);
  const query = new URLSearchParams(location.search);

  flat.className = "rows";
  flat.hidden = true;
  list.append(flat);

  for (const select of selects) {
    const wanted = query.get(select.name) || "";
    if (wanted && Array.from(select.options).some((option) => option.value === wanted)) {
      select.value = wanted;
      box.open = true;
    }
    select.addEventListener("change", apply);
  }

  function apply() {
    order();
    let shown = 0;
    for (const row of rows) {
      row.hidden = !filters.every((filter) => !filter.value || row.dataset[filter.name].split(" ").includes(filter.value));
      shown += row.hidden ? 0 : 1;
    }
    flat.hidden = !sort.value;
    for (const group of groups) {
      group.hidden = sort.value !== "" || !group.querySelector(".row:not([hidden])");
    }
    count.textContent = filters.some((filter) => filter.value) ? say("shown", { count: rows.length, shown }) : "";
    remember();
  }

  function title(row) {
    return row.querySelector(".entry-title").textContent.trim().toLowerCase();
  }

  function order() {
    if (!sort.value) {
      rows.forEach((row) => homes.get(row).append(row));
      return;
    }
    const rank = (row) => (sort.value === "topic" ? Number(row.dataset.rank) : 0);
    const byTitle = (one, other) => (title(one) < title(other) ? -1 : 1);
    flat.append(...rows.slice().sort((one, other) => rank(one) - rank(other) || byTitle(one, other)));
  }

  function remember() {
    const address = new URL(location.href);
    for (const select of selects) {
      if (select.value) {
        address.searchParams.set(select.name, select.value);
      } else {
        address.searchParams.delete(select.name);
      }
    }
    if (address.href !== location.href) {
      history.replaceState(null, "", address);
    }
  }

  apply();
})();
