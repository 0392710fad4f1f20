// "Hide now": the page is emptied before anything else, then the session ends and a neutral page takes its place.
(() => {
  "use strict";
  const button = document.querySelector("[data-hide]");
  if (!button) {
    return;
  }
  const neutral = button.dataset.hide;
  const token = () => document.querySelector("#sign-out input[name=token]")?.value ?? "";
  let hiding = false;

  function hide() {
    if (hiding) {
      return;
    }
    hiding = true;
    const held = token();
    document.documentElement.replaceChildren();
    const leave = () => location.replace(neutral);
    setTimeout(leave, 1500);
    fetch("/app/hide", {
      method: "POST",
      keepalive: true,
      redirect: "manual",
      headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Haven-Request": "1" },
      body: new URLSearchParams({ token: held })
    }).then(leave, leave);
  }

  button.addEventListener("click", hide);

  let escapedAt = 0;
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") {
      escapedAt = 0;
      return;
    }
    if (event.repeat) {
      return;
    }
    if (event.timeStamp - escapedAt < 700) {
      hide();
    }
    escapedAt = event.timeStamp;
  }, true);

  // A page taken from the browser's memory is asked for again, so that an ended session shows nothing.
  window.addEventListener("pageshow", event => {
    if (event.persisted) {
      document.documentElement.replaceChildren();
      location.reload();
    }
  });
})();
