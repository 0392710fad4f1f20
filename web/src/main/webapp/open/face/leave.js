// Whoever leaves a page with something typed into it is asked first. Hiding and the end of a session never wait for an answer.
(() => {
  "use strict";
  const posted = form => form?.method === "post" ? form : null;
  // what was refused is still to be sent
  let typedInto = posted(document.querySelector("main [aria-invalid=true]")?.form);

  document.addEventListener("input", event => {
    typedInto = posted(event.target.closest("main form")) ?? typedInto;
  });
  document.addEventListener("submit", event => {
    if (event.target === typedInto) {
      typedInto = null;
    }
  });
  document.addEventListener("haven:leaving", () => {
    typedInto = null;
  });
  window.addEventListener("beforeunload", event => {
    if (typedInto?.isConnected) {
      event.preventDefault();
    }
  });
})();
