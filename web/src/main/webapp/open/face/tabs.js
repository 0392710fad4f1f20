// On a narrow screen the tabs of a case stand in one line that moves sideways; the one that is open is brought into sight.
(() => {
  "use strict";
  const list = document.querySelector(".tabs ul");
  const open = list?.querySelector("[aria-current=page]");
  if (open && list.scrollWidth > list.clientWidth) {
    list.scrollLeft += open.getBoundingClientRect().left - list.getBoundingClientRect().left
        - (list.clientWidth - open.clientWidth) / 2;
  }
})();
