// A chart on demand: the button under a picture puts plotly's own chart in its place. Everything lies in this folder, so
// that it works from a web host and from a plain folder, where a browser lets a page read scripts and nothing else.
"use strict";
const load = (address) =>
  new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
const dark = matchMedia("(prefers-color-scheme: dark)");
document.querySelectorAll("figure button[data-figure]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const figure = button.closest("figure");
    button.disabled = true;
    try {
      if (!window.Plotly) await load("../files/plotly.min.js");
      const name = dark.matches ? button.dataset.dark : button.dataset.figure;
      if ("shapes" in button.dataset && !window.shapes) await load("../files/shapes.js");
      if (!window.figures?.[name]) await load(`../files/${name}.js`);
      const { data, layout, config } = window.figures[name];
      const plot = document.createElement("div");
      plot.className = "plot";
      plot.setAttribute("role", "img");
      plot.setAttribute("aria-label", figure.querySelector("img").alt);
      figure.querySelector("picture").replaceWith(plot);
      await window.Plotly.newPlot(plot, data, layout, config);
      button.remove();
    } catch (error) {
      console.error(error);
      button.disabled = false;
    }
  });
});
