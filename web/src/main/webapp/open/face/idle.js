// Two minutes before the end of the session a dialog asks; acts of the person count, what pages do by themselves does not.
(() => {
  "use strict";
  const dialog = document.getElementById("idle");
  if (!dialog) {
    return;
  }
  const limit = Number(dialog.dataset.limit) * 1000;
  const warn = Number(dialog.dataset.warn) * 1000;
  const left = document.getElementById("idle-left");
  // five minutes before the longest time is over there is still time to save
  const whole = Date.now() + Number(dialog.dataset.left) * 1000;
  const ends = document.getElementById("session-ends");
  const time = 300 * 1000;
  let since = Date.now();

  function leave() {
    const form = document.getElementById("sign-out");
    const why = document.createElement("input");
    why.type = "hidden";
    why.name = "why";
    why.value = "idle";
    form.append(why);
    document.dispatchEvent(new Event("haven:leaving"));
    form.submit();
  }

  function look() {
    if (ends && ends.hidden && whole - Date.now() <= time) {
      ends.hidden = false;
      ends.scrollIntoView({ block: "nearest" });
    }
    const rest = since + limit - Date.now();
    if (rest <= 0) {
      clearInterval(timer);
      leave();
    } else if (rest <= warn) {
      const seconds = Math.ceil(rest / 1000);
      left.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
      if (!dialog.open) {
        dialog.showModal();
      }
    }
  }

  async function stay() {
    const answer = await fetch("/app/stay", {
      method: "POST",
      redirect: "manual",
      headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Haven-Request": "1" },
      body: new URLSearchParams({ token: dialog.dataset.token })
    }).catch(() => null);
    if (answer && answer.status === 204) {
      since = Date.now();
      dialog.close();
    } else {
      leave();
    }
  }

  dialog.querySelector("[data-stay]").addEventListener("click", stay);
  dialog.querySelector("[data-leave]").addEventListener("click", () => {
    document.dispatchEvent(new Event("haven:leaving"));
    document.getElementById("sign-out").submit();
  });
  dialog.addEventListener("cancel", event => {
    event.preventDefault();
    stay();
  });
  // Requests of components after an act of the person count as an act on the server too.
  document.addEventListener("haven:act", () => { since = Date.now(); });
  const timer = setInterval(look, 1000);
})();
