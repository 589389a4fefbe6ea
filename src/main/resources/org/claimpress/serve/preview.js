// Reloads the page when the site has changed, and shows what keeps it from changing. Part of the preview alone.
"use strict";

(() => {
  const state = "/.claimpress/state.js?known=";
  let version = Number(document.currentScript.dataset.version);
  let overlay;

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
    show(now.messages, version === 0 ? "There is no good version of the site yet." : "The site below is the last good one.");
    ask(now.number);
  };

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
    overlay.textContent = heading + "\n\n" + messages
      .map((message) => message.place + "\n" + message.message + "\n  " + message.line + "\n→ " + message.advice)
      .join("\n\n");
    document.body.append(overlay);
  }

  // A script that is awaited while the page loads would keep it from having loaded.
  if (document.readyState === "complete") {
    ask(0);
  } else {
    addEventListener("load", () => setTimeout(() => ask(0), 0));
  }
})();
