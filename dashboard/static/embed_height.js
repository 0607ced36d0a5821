// For pages that embed charts: gives each frame the height of its chart, as the frame tells it. Listens only to frames from
// where this script comes from.
(() => {
  "use strict";
  const { origin } = new URL(document.currentScript.src);
  window.addEventListener("message", ({ data, source, origin: from }) => {
    const height = Number(data?.tradeChartHeight);
    if (from !== origin || !(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll("iframe")) if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
  });
})();
