// Opens and closes dialogs and menus; leads to what needs attention after a form came back.
(() => {
  "use strict";
  document.addEventListener("click", event => {
    const opener = event.target.closest("[data-opens]");
    const closer = event.target.closest("[data-closes]");
    if (opener) {
      opener.closest("details.me")?.removeAttribute("open");
      document.getElementById(opener.dataset.opens)?.showModal();
    } else if (closer) {
      document.getElementById(closer.dataset.closes)?.close();
    }
    for (const menu of document.querySelectorAll("details.me[open]")) {
      if (!menu.contains(event.target)) {
        menu.removeAttribute("open");
      }
    }
  });
  document.addEventListener("keydown", event => {
    const menu = event.key === "Escape" && document.querySelector("details.me[open]");
    if (menu) {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    }
  });

  const narrow = window.matchMedia("(max-width: 60rem)");
  const phone = window.matchMedia("(max-width: 40rem)");
  function fold() {
    document.querySelector("details.menu")?.toggleAttribute("open", !narrow.matches);
    document.querySelector("details.case-more")?.toggleAttribute("open", !phone.matches);
    document.querySelector("details.fold")?.toggleAttribute("open", !phone.matches);
  }
  narrow.addEventListener("change", fold);
  phone.addEventListener("change", fold);
  fold();

  document.querySelector("[data-focus=mend]")?.focus();
})();
