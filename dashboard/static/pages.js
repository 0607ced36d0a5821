// On a narrow screen Streamlit leaves its list of pages open over the page that was chosen: it closes here, and the keyboard's
// place goes back to the button that opened it.
(() => {
  "use strict";
  document.addEventListener("click", ({ target }) => {
    if (!target.closest?.("[data-testid='stSidebarNavLink']")) return;
    setTimeout(() => {
      document.querySelector("[data-testid='stSidebarCollapseButton'] button")?.click();
      setTimeout(() => document.querySelector("[data-testid='stExpandSidebarButton']")?.focus({ preventScroll: true }), 300);
    }, 0);
  });
})();
