// The keys of a story on the presenter's canvas: the arrows, and those of a presenter's remote control, step to the view before
// and after by the two links at its foot (dashboard/stories/canvas.py).
(() => {
  "use strict";
  const WAYS = { ArrowRight: "next", PageDown: "next", ArrowLeft: "previous", PageUp: "previous" };
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target } = event;
    if (!Object.hasOwn(WAYS, key) || defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return;
    if (target.closest?.("input, textarea, select, [contenteditable], [role='slider'], [role='radiogroup']")) return;
    // Arrow keys inside a chart are the chart's; a remote control's keys step wherever the focus is.
    if (key.startsWith("Arrow") && target.closest?.("[data-testid='stPlotlyChart']")) return;
    const link = document.querySelector(`.st-key-story_${WAYS[key]} a`);
    if (!link) return;
    event.preventDefault();
    link.click();
  });
  // Streamlit writes the address of a link to another page, and leaves that of a link to the same page as it was.
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.(".st-key-story_line a");
    if (!link || link.pathname !== location.pathname || link.href === location.href) return;
    history.pushState(history.state, "", link.href);
  }, true);
})();
