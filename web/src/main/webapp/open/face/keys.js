// Keyboard: any element with data-key="x" or "g x" is reached by it. They can be switched off in the list under "?".
(() => {
  "use strict";
  const off = document.getElementById("keys-off");
  const SWITCH = "haven-keys";
  let first = "";
  let firstAt = 0;

  if (off) {
    off.checked = localStorage.getItem(SWITCH) === "off";
    off.addEventListener("change", () => localStorage.setItem(SWITCH, off.checked ? "off" : "on"));
  }

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || (off && off.checked)
        || document.querySelector("dialog[open]")) {
      return;
    }
    const key = event.key;
    if (key === "?") {
      event.preventDefault();
      document.getElementById("keys")?.showModal();
      return;
    }
    const wanted = first && event.timeStamp - firstAt < 1500 ? first + " " + key : key;
    first = key === "g" ? "g" : "";
    firstAt = event.timeStamp;
    const target = document.querySelector('[data-key="' + CSS.escape(wanted) + '"]')
        || [...document.querySelectorAll("[data-key]")].find(each => each.dataset.key === wanted);
    if (!target) {
      return;
    }
    event.preventDefault();
    first = "";
    if (target.matches("input, textarea, select")) {
      target.focus();
      target.select?.();
    } else {
      target.click();
    }
  });
})();
