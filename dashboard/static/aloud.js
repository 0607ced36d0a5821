// What a screen reader is told without being asked: the new finding after a reader's choice, once the page has settled, and what
// other scripts say. It waits politely for what is being read.
(() => {
  "use strict";

  // Two regions in turn: a text that is said twice is a change each time.
  const regions = [0, 1].map(() => {
    const region = document.createElement("div");
    region.className = "unseen said";
    region.setAttribute("aria-live", "polite");
    return region;
  });
  document.addEventListener("DOMContentLoaded", () => document.body.append(...regions));
  globalThis.sayAloud = (text) => {
    regions.reverse();
    [regions[0].textContent, regions[1].textContent] = [text, ""];
  };

  // The page's question with its answer, and the title of each chart, which states its finding
  // (components/drawing/chart.py), and the partner that was chosen on the map.
  const text = (place) => place?.innerText.trim() ?? "";
  const titleOf = (plot) => {
    const title = plot.layout?.annotations?.find(({ name }) => name === "title")?.text ?? "";
    return new DOMParser().parseFromString(title.replace(/<br>/g, " "), "text/html").body.textContent;
  };
  globalThis.chartTitle = titleOf;
  const ANSWER = ".page-title + .page-text, .page-head > .page-text:first-child";
  const found = () => {
    const main = document.querySelector("[data-testid='stMain']");
    const charts = [...main.querySelectorAll(".js-plotly-plot")].filter((plot) => plot.checkVisibility());
    return { page: text(main.querySelector("h1")), findings: [text(main.querySelector(ANSWER)), ...charts.map(titleOf), text(main.querySelector(".partner-card h2"))].filter(Boolean) };
  };
  // Of another page its title and first finding; of the same page the first finding that was not there before.
  const news = (before, now) => {
    if (before.page !== now.page) return [now.page, now.findings[0] ?? ""].filter(Boolean).join(" ");
    return now.findings.find((finding) => !before.findings.includes(finding)) ?? "";
  };

  const QUIET = 400; // ms without a change
  const isSettled = () => document.querySelector("[data-testid='stApp']")?.dataset.testScriptState === "notRunning"
    && !document.querySelector("[data-testid='stSkeleton']") && document.querySelector("[data-testid='stMain'] :is(h1, .js-plotly-plot)");
  let before = null, waits = 0;
  const settle = () => {
    if (!isSettled()) return;
    const now = found(), said = before && news(before, now);
    before = now;
    if (said) globalThis.sayAloud(said);
  };
  new MutationObserver((changes) => {
    if (changes.every(({ target }) => target instanceof SVGElement || regions.includes(target))) return;
    clearTimeout(waits);
    waits = setTimeout(settle, QUIET);
  }).observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["aria-label", "data-test-script-state"] });
})();
