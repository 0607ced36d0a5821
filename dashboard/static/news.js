// What is new on the overview since the reader's last visit. The day of that visit and the changes that were listed then stay
// in this browser (localStorage) and are sent to nobody; without them the page says how many changes there are lately.
(() => {
  "use strict";

  const KEPT = "visits";
  const DAY = /^\d{4}-\d{2}-\d{2}$/;
  const isVisit = (visit) => DAY.test(visit?.day) && Array.isArray(visit.seen);
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  };
  const words = (day) => {
    const [year, month, date] = day.split("-").map(Number), french = document.documentElement.lang === "fr";
    const name = new Intl.DateTimeFormat(french ? "fr-CA" : "en-CA", { month: "long" }).format(new Date(year, month - 1, 1));
    return french ? `${date === 1 ? "1er" : date}\u00a0${name} ${year}` : `${date} ${name} ${year}`;
  };

  // The visit before today's; undefined at the first one, and where nothing can be kept.
  const visitBefore = (listed) => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT)) ?? {};
      const before = kept.day === today() ? kept.before : kept;
      localStorage.setItem(KEPT, JSON.stringify({ day: today(), seen: listed, before: isVisit(before) ? { day: before.day, seen: before.seen } : undefined }));
      return isVisit(before) ? before : undefined;
    } catch { // storage is off or full, or what it has is not ours
      return undefined;
    }
  };

  const tell = (news) => {
    news.dataset.told = "";
    const items = [...news.querySelectorAll(".changes > li")];
    const before = visitBefore(items.map((item) => item.dataset.entry));
    if (!before) return;
    const fresh = items.filter((item) => !before.seen.includes(item.dataset.entry));
    for (const item of fresh) {
      const mark = document.createElement("span");
      mark.className = "change change-added";
      mark.textContent = news.dataset.mark;
      item.prepend(mark, " ");
    }
    const said = news.dataset[["none", "one"][fresh.length] ?? "many"];
    news.querySelector("summary").textContent = said.replace("{number}", fresh.length).replace("{day}", words(before.day));
  };

  let waits = false;
  new MutationObserver(() => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      document.querySelectorAll("[data-news]:not([data-told])").forEach(tell);
    });
  }).observe(document.documentElement, { subtree: true, childList: true });

  // The list lies over the page: a click beside it or Escape closes it.
  const close = () => document.querySelectorAll("[data-news][open]").forEach((news) => { news.open = false; });
  document.addEventListener("click", ({ target }) => { if (!target.closest?.("[data-news]")) close(); });
  document.addEventListener("keydown", ({ key }) => {
    const summary = key === "Escape" && document.querySelector("[data-news][open] > summary");
    if (summary) { close(); summary.focus(); }
  });
})();
