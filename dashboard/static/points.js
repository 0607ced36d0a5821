// Charts by keyboard: a chart is one stop of the tab key, and the arrow keys step through its points. The point has a ring, and its
// text, the one that a mouse brings up, is shown and said (aloud.js). Where plotly's parts change, a chart is a picture again.
(() => {
  "use strict";

  const SVG = "http://www.w3.org/2000/svg", NEAR = 3; // px
  const hint = () => document.querySelector("[data-chart-keys]")?.dataset.chartKeys ?? "";
  const flat = (value) => (Array.isArray(value) ? value.flat() : value);
  const plain = (html) => new DOMParser().parseFromString(html.replace(/<br>/g, "\n"), "text/html").body.textContent.trim();

  // Where a point of a trace stands, in px from the chart's corner: the middle and, of a bar or a cell, its left edge.
  const axesOf = ({ _fullLayout: layout }, { xaxis, yaxis }) => [layout[xaxis.replace("x", "xaxis")], layout[yaxis.replace("y", "yaxis")]];
  const onAxes = (plot, trace, item) => {
    const isBar = trace.type === "bar", end = (item.b ?? 0) + item.s;
    const [x, y] = !isBar ? [item.x, item.y] : trace.orientation === "h" ? [end, item.p] : [item.p, end];
    const [across, up] = axesOf(plot, trace), at = [across.c2p(x), up.c2p(y)];
    if (!at.every(Number.isFinite) || (!isBar && (at[0] < -1 || at[1] < -1 || at[0] > across._length + 1 || at[1] > up._length + 1))) return null;
    return { x: across._offset + at[0], y: up._offset + at[1], isRow: isBar && trace.orientation === "h" };
  };
  const onMap = (plot, item) => {
    const at = plot._fullLayout.geo._subplot.projection(item.lonlat ?? item.ct ?? []);
    return at && { x: at[0], y: at[1] };
  };
  const cells = (plot, trace, { x, y }) => {
    const [across, up] = axesOf(plot, trace);
    return y.slice(1).flatMap((_, row) => x.slice(1).map((_, column) => {
      const [left, right] = [x[column], x[column + 1]].map((edge) => across._offset + across.c2p(edge));
      const [top, foot] = [y[row], y[row + 1]].map((edge) => up._offset + up.c2p(edge));
      return { x: (left + right) / 2, y: (top + foot) / 2, outline: `M${left},${top}H${right}V${foot}H${left}Z`, isRow: true };
    }));
  };
  const pointsOf = (plot, items) => {
    const { trace } = items[0], isMap = ["choropleth", "scattergeo"].includes(trace.type);
    if (trace.visible !== true || trace.hoverinfo === "skip") return [];
    const texts = flat(trace.hovertext?.length ? trace.hovertext : trace.text), places = trace.type === "heatmap" && cells(plot, trace, items[0]);
    return (places || items).flatMap((item, index) => {
      const said = plain(String((Array.isArray(texts) ? texts[index] : texts) ?? ""));
      const place = said && (places ? item : isMap ? onMap(plot, item) : onAxes(plot, trace, item));
      return place ? [{ ...place, said, trace, item, index, rank: isMap ? trace.meta?.[index] ?? Infinity : null }] : [];
    });
  };

  // The points in series. Of a map: those with a value, by rank, and those without. Of rows: from the top, each from the left.
  // Else the traces. What is drawn in several parts is told once.
  const once = (series) => series.filter(({ said }, at) => said !== series[at - 1]?.said);
  const rowsOf = (points) => {
    const rows = [];
    for (const point of points.toSorted((one, other) => one.y - other.y)) {
      if (rows.length && point.y - rows.at(-1)[0].y < NEAR) rows.at(-1).push(point);
      else rows.push([point]);
    }
    return rows.map((row) => row.toSorted((one, other) => one.x - other.x));
  };
  const seriesOf = (plot) => {
    let traces = [];
    try {
      traces = (plot.calcdata ?? []).map((items) => pointsOf(plot, items)).filter((points) => points.length);
    } catch { // not drawn yet, or plotly has changed
      return [];
    }
    const all = traces.flat();
    const isTopDown = ({ trace }) => trace.mode?.startsWith("markers") && trace.yaxis && axesOf(plot, trace)[1].range[0] > axesOf(plot, trace)[1].range[1];
    let series = traces;
    if (all[0]?.rank != null) series = [all.filter(({ rank }) => rank < Infinity).toSorted((one, other) => one.rank - other.rank), all.filter(({ rank }) => rank === Infinity)];
    else if (all.some(({ isRow }) => isRow) || all.every(isTopDown)) series = rowsOf(all);
    return series.map(once).filter((points) => points.length);
  };

  // The ring: the outline of the bar or the country, else a circle around the point; and the text beside it.
  const outlineOf = (plot, { item, outline, x, y }) => {
    const mark = document.createElementNS(SVG, "path"), circle = `M${x - 8},${y}a8,8 0 1 0 16,0a8,8 0 1 0 -16,0`;
    const drawn = [...plot.querySelectorAll(".bars .point, path.choroplethlocation")].find((each) => each.__data__ === item);
    const shape = drawn?.querySelector("path") ?? drawn, box = shape?.getBBox();
    const isLarge = box && Math.max(box.width, box.height) > 10 && Math.min(box.width, box.height) > 0;
    mark.setAttribute("d", outline ?? (isLarge ? shape.getAttribute("d") : circle));
    if (isLarge) {
      const { a, b, c, d, e, f } = shape.getCTM();
      mark.setAttribute("transform", `matrix(${a},${b},${c},${d},${e},${f})`);
    }
    return mark;
  };
  const shown = document.createElement("div");
  shown.className = "point-shown";
  shown.setAttribute("aria-hidden", "true"); // it is said
  const show = (plot, text, point) => {
    const tip = document.createElement("p");
    tip.textContent = text;
    shown.replaceChildren(tip);
    plot.append(shown);
    if (!point) return;
    const ring = document.createElementNS(SVG, "svg"), { clientWidth: width, clientHeight: height } = plot;
    ring.append(outlineOf(plot, point), outlineOf(plot, point));
    shown.prepend(ring);
    const over = point.y - tip.offsetHeight - 14;
    tip.style.left = `${Math.max(4, Math.min(point.x - tip.offsetWidth / 2, width - tip.offsetWidth - 4))}px`;
    tip.style.top = `${over > 4 ? over : Math.min(point.y + 14, height - tip.offsetHeight - 4)}px`;
  };

  // Where the reader is: a chart, a series of it, and a point of that.
  let now = null;
  const leave = () => {
    now = null;
    shown.remove();
  };
  const go = (plot, series, row, at) => {
    const point = series[row][at];
    now = { plot, row, at, point };
    show(plot, point.said, point);
    globalThis.sayAloud(point.said);
  };
  const nearest = (points, { x }) => points.reduce((best, point, at) => (Math.abs(point.x - x) < Math.abs(points[best].x - x) ? at : best), 0);
  const step = (plot, key) => {
    const series = seriesOf(plot);
    if (!series.length) return;
    if (now?.plot !== plot || !series[now.row]?.[now.at]) return go(plot, series, 0, key === "End" ? series[0].length - 1 : 0);
    let { row, at, point } = now;
    const last = series[row].length - 1;
    if (key === "Home") [row, at] = at ? [row, 0] : [0, 0];
    else if (key === "End") [row, at] = at < last ? [row, last] : [series.length - 1, series.at(-1).length - 1];
    else if (key === "ArrowRight" && at < last) at += 1;
    else if (key === "ArrowLeft" && at > 0) at -= 1;
    else if (key === "ArrowRight" && row + 1 < series.length) [row, at] = [row + 1, 0];
    else if (key === "ArrowLeft" && row > 0) [row, at] = [row - 1, series[row - 1].length - 1];
    else if (key === "ArrowDown" && row + 1 < series.length) [row, at] = [row + 1, nearest(series[row + 1], point)];
    else if (key === "ArrowUp" && row > 0) [row, at] = [row - 1, nearest(series[row - 1], point)];
    go(plot, series, row, at);
  };
  // Enter chooses the point as a click does, where the page listens (the map and the bars of the partners). The page then draws
  // the chart anew, once or twice, in a frame of the same name: until it has settled, a focus that was lost returns to the chart.
  const RETURN_MS = 4000;
  const comeBack = (frame, until) => {
    const plot = [...document.querySelectorAll(`.${frame} .js-plotly-plot[data-points]`)].at(-1);
    if (document.activeElement === document.body) plot?.focus({ preventScroll: true });
    if (performance.now() < until) setTimeout(comeBack, 200, frame, until);
  };
  const choose = (plot, { trace, index }) => {
    const frame = /st-key-[\w-]+/.exec(plot.closest("[class*='st-key-']")?.className)?.[0];
    plot.emit("plotly_selected", { points: [{ curveNumber: trace.index, pointNumber: index, pointIndex: index, customdata: trace.customdata?.[index], data: {}, fullData: {} }] });
    if (frame) comeBack(frame, performance.now() + RETURN_MS);
  };
  const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
  document.addEventListener("keydown", (event) => {
    const { target: plot, key } = event, isHere = now?.plot === plot;
    if (!plot.dataset?.points || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (KEYS.includes(key)) step(plot, key);
    else if (key === "Escape" && isHere) leave();
    else if (key === "Enter" && isHere && now.point.trace.customdata) choose(plot, now.point);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
  document.addEventListener("focusin", ({ target }) => { if (target.dataset?.points && target.matches(":focus-visible")) show(target, hint()); });
  document.addEventListener("focusout", ({ target }) => { if (target.dataset?.points) leave(); });

  // A chart of a page is named by its title and the keys; what is written in the picture stands in its alternative text and its table.
  const name = (plot) => {
    plot.setAttribute("aria-label", `${globalThis.chartTitle(plot)}. ${hint()}`);
    for (const picture of plot.querySelectorAll(".svg-container > svg")) picture.setAttribute("aria-hidden", "true");
  };
  const prepare = (plot) => {
    if (!seriesOf(plot).length) return;
    plot.dataset.points = "step";
    plot.tabIndex = 0;
    plot.setAttribute("role", "application");
    name(plot);
  };
  // A map is drawn only when its shapes have come.
  const watched = new WeakSet();
  const follow = (plot) => {
    if (!plot.on || watched.has(plot)) return;
    watched.add(plot);
    plot.on("plotly_afterplot", () => {
      if (now?.plot === plot) leave();
      prepare(plot);
    });
    prepare(plot);
  };
  let isDue = false;
  new MutationObserver((changes) => {
    if (isDue || changes.every(({ target }) => target instanceof SVGElement)) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      document.querySelectorAll(".js-plotly-plot").forEach(follow);
      document.getElementById("js-plotly-tester")?.setAttribute("aria-hidden", "true");
    });
  }).observe(document.documentElement, { subtree: true, childList: true });
})();
