// A form is sent once: the second click does nothing until the answer is there.
(() => {
  "use strict";
  const busy = new Set();

  function release() {
    for (const form of busy) {
      delete form.dataset.sent;
      form.removeAttribute("aria-busy");
    }
    busy.clear();
  }

  // The file brings a cookie that says so; then the page is asked for anew, since something has changed on it.
  function arrived(form) {
    const said = `haven-file=${form.dataset.file}`;
    const watch = setInterval(() => {
      if (document.cookie.split("; ").includes(said)) {
        clearInterval(watch);
        location.assign(form.dataset.then);
      }
    }, 200);
  }

  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method === "dialog" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "sent";
    form.setAttribute("aria-busy", "true");
    busy.add(form);
    // An answer that is a file leaves the page standing; let it be used again.
    if (form.matches("[data-answer=file][data-then]")) {
      arrived(form);
    } else if (form.matches("[data-answer=file]")) {
      setTimeout(release, 3000);
    }
  });
  window.addEventListener("pageshow", release);
})();
