// Reloads the page when the site has changed, and shows what keeps it from changing and what is worth mending. Part of the
// preview alone.
"use strict";

(() => {
  const state = "/.claimpress/state.js?known=";
  let version = Number(document.currentScript.dataset.version);
  let overlay;
  let bar;

  function ask(known) {
    const script = document.createElement("script");
    script.src = state + known;
    script.addEventListener("load", () => script.remove());
    script.addEventListener("error", () => {
      script.remove();
      // Another preview may be there next, whose versions count anew.
      version = 0;
      setTimeout(() => ask(0), 1000);
    });
    document.head.append(script);
  }

  self.claimpressPreview = (now) => {
    if (now.version !== version) {
      location.reload();
      return;
    }
    const below = now.standIn ? "Below, the site's own templates that have errors are replaced by the usual ones."
      : "The site below is the last good one.";
    show(now.messages, version === 0 ? "There is no good version of the site yet." : below);
    warn(now.warnings);
    ask(now.number);
  };

  const told = (messages) => messages
    .map((message) => message.place + "\n" + message.message + "\n  " + message.line + "\n→ " + message.advice)
    .join("\n\n");

  // What is worth mending: one quiet line that opens, and stays open while its reader mends.
  function warn(warnings) {
    if (bar) {
      bar.remove();
      bar = undefined;
    }
    if (warnings.length === 0 || overlay) {
      return;
    }
    bar = document.createElement("details");
    bar.id = "claimpress-warnings";
    bar.open = sessionStorage.getItem(bar.id) === "open";
    bar.addEventListener("toggle", () => sessionStorage.setItem(bar.id, bar.open ? "open" : "closed"));
    Object.assign(bar.style, {
      position: "fixed", inset: "auto 0 0 0", maxHeight: "50vh", overflow: "auto", margin: "0", padding: "0.25rem 1rem", zIndex: "9998",
      background: "#f3f0e8", color: "#1d1c1a", borderTop: "1px solid #5c5953", font: "14px/1.4 ui-monospace, monospace",
    });
    const line = document.createElement("summary");
    line.textContent = warnings.length === 1 ? "1 thing is worth mending" : warnings.length + " things are worth mending";
    const text = document.createElement("div");
    Object.assign(text.style, { whiteSpace: "pre-wrap", padding: "0.5rem 0" });
    text.textContent = told(warnings);
    bar.append(line, text);
    document.body.append(bar);
  }

  function show(messages, heading) {
    if (overlay) {
      overlay.remove();
      overlay = undefined;
    }
    if (messages.length === 0) {
      return;
    }
    overlay = document.createElement("div");
    overlay.setAttribute("role", "alert");
    overlay.id = "claimpress-problems";
    Object.assign(overlay.style, {
      position: "fixed", inset: "auto 0 0 0", maxHeight: "60vh", overflow: "auto", padding: "1rem", zIndex: "9999",
      background: "#7a1f1f", color: "#fff", font: "14px/1.4 ui-monospace, monospace", whiteSpace: "pre-wrap",
    });
    overlay.textContent = heading + "\n\n" + told(messages);
    document.body.append(overlay);
  }

  // A script that is awaited while the page loads would keep it from having loaded.
  if (document.readyState === "complete") {
    ask(0);
  } else {
    addEventListener("load", () => setTimeout(() => ask(0), 0));
  }
})();
