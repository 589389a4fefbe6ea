// Sorts and filters the table of claims. Without it the table stands in full and the lists above it lead to the
// pages of each status, topic and party.
"use strict";

(() => {
  const table = document.getElementById("claims");
  const rows = Array.from(table.tBodies[0].rows);
  const count = document.getElementById("count");
  const query = new URLSearchParams(location.search);
  const selects = Array.from(document.querySelectorAll(".filter select"));

  for (const select of selects) {
    const wanted = query.get(select.name) || "";
    if (Array.from(select.options).some((option) => option.value === wanted)) {
      select.value = wanted;
    }
    select.addEventListener("change", apply);
  }

  function apply() {
    let shown = 0;
    for (const row of rows) {
      const fits = selects.every((select) => !select.value || row.dataset[select.name].split(" ").includes(select.value));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = shown + " of " + rows.length + " claims";
    remember();
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

  function key(row, column, name) {
    if (name === "status") {
      return row.dataset.rank.padStart(4, "0");
    }
    const cell = row.cells[column];
    const time = cell.querySelector("time");
    return time ? time.dateTime : cell.textContent.trim().toLowerCase();
  }

  function sort(column, header) {
    const descending = header.getAttribute("aria-sort") === "ascending";
    const name = header.dataset.sort;
    const sorted = rows.slice().sort((a, b) => {
      const one = key(a, column, name);
      const other = key(b, column, name);
      return (one < other ? -1 : one > other ? 1 : 0) * (descending ? -1 : 1);
    });
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
    table.tBodies[0].append(...sorted);
  }

  Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = header.textContent;
    button.addEventListener("click", () => sort(column, header));
    header.replaceChildren(button);
  });

  apply();
})();
