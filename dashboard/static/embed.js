// The chart of an embedded page: drawn for the width of its frame, drawn anew when that changes much, and its height told to the page
// around it (`embed_height.js` there listens).
(() => {
  "use strict";
  const main = document.querySelector("main"), place = document.getElementById("chart");
  const STEP = 20;
  let drawn = 0, asked = 0;

  const tellHeight = () => {
    if (window.parent !== window) window.parent.postMessage({ tradeChartHeight: main.getBoundingClientRect().height }, "*");
  };
  const draw = async () => {
    const width = Math.floor(place.clientWidth / STEP) * STEP;
    if (!width || width === asked) return;
    asked = width;
    const answer = await fetch(`${main.dataset.figure}&width=${width}`);
    if (!answer.ok || width !== asked) return;
    const { figure, config } = await answer.json();
    if (!drawn) place.replaceChildren();
    await window.Plotly.react(place, figure.data, { ...figure.layout, width }, { ...config, responsive: false });
    drawn = width;
    place.dataset.drawn = width;
    tellHeight();
  };
  let later = 0;
  window.addEventListener("resize", () => { clearTimeout(later); later = setTimeout(draw, 150); });
  document.addEventListener("toggle", tellHeight, true);
  new ResizeObserver(tellHeight).observe(main);
  draw();
})();
