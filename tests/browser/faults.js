// What a reader would see wrong on a page: returned as a list of sentences.
() => {
  const faults = [];
  const main = document.querySelector('[data-testid="stMain"]');
  if (main.innerText.trim().length < 3 && !document.querySelector(".js-plotly-plot")) faults.push("the page is empty");
  if (document.querySelector('[data-testid="stException"], [data-testid="stAlertContentError"]')) faults.push("an error box is shown");
  if (document.querySelector('[role="dialog"], dialog[open]')) faults.push("a dialog is open");
  if (main.scrollWidth - main.clientWidth > 1) faults.push(`the page scrolls sideways by ${main.scrollWidth - main.clientWidth} px`);
  for (const plot of document.querySelectorAll(".js-plotly-plot")) {
    const words = [...plot.querySelectorAll("text")].map((t) => t.textContent.trim());
    const name = words.find((w) => w.length > 20) ?? "a chart";
    const marks = plot.querySelectorAll(".scatterlayer path, .barlayer path, .choroplethlayer path, .shapelayer path, .heatmaplayer image");
    if (![...marks].some((m) => (m.getAttribute("d") ?? "x").length > 4)) faults.push(`${name}: nothing is drawn`);
    if (!words.some((w) => /^Source/.test(w))) faults.push(`${name}: no source line inside the picture`);
    const holder = plot.closest("[aria-label]");
    if (!holder || holder.getAttribute("aria-label").length < 20) faults.push(`${name}: no alternative text`);
    const box = plot.querySelector(".main-svg").getBoundingClientRect();
    for (const text of plot.querySelectorAll(".infolayer text, .xaxislayer-above text, .yaxislayer-above text, .xtick text, .ytick text")) {
      const r = text.getBoundingClientRect();
      if (r.width && (r.left < box.left - 2 || r.right > box.right + 2 || r.top < box.top - 2 || r.bottom > box.bottom + 2))
        faults.push(`${name}: "${text.textContent.slice(0, 40)}" leaves the picture`);
    }
  }
  return faults;
}
