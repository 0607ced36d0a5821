// Draws a figure by plotly and returns what is wrong with its texts: sentences, none where all is well.
async ({ figure, width, least, config }) => {
  const SLACK = 1.5; // px that two texts may share, and by which one may leave the picture
  const room = document.body;
  room.replaceChildren(document.createElement("div"));
  room.style.cssText = `margin: 0; width: ${width}px`;
  const plot = room.firstChild;
  await Plotly.newPlot(plot, figure.data, figure.layout, { ...config, displayModeBar: false, responsive: false });
  const picture = plot.querySelector(".main-svg").getBoundingClientRect();
  const said = (text) => text.textContent.replace(/\s+/g, " ").trim().slice(0, 60);
  const faults = new Set();

  // The signs of a line, from the top of a capital to the foot of a p: the box of a line has air above and below.
  const boxOf = (line, text) => {
    const box = line.getBoundingClientRect();
    const matrix = text.getScreenCTM();
    const size = parseFloat(getComputedStyle(line).fontSize) * Math.hypot(matrix.a, matrix.b);
    const upright = Math.abs(matrix.b) < 0.01;
    const air = upright ? { top: 0.17 * size, bottom: 0.05 * size } : { top: 0, bottom: 0 };
    return { text, size, said: said(line), left: box.left, right: box.right, top: box.top + air.top, bottom: box.bottom - air.bottom };
  };
  const seen = (text) => {
    for (let part = text; part !== plot; part = part.parentNode) {
      const style = getComputedStyle(part);
      if (style.display === "none" || style.visibility === "hidden" || Number(style.opacity) === 0) return false;
    }
    return true;
  };
  const boxes = [];
  for (const text of plot.querySelectorAll(".main-svg text")) {
    if (text.closest(".hoverlayer") || !said(text) || !seen(text)) continue;
    const lines = [...text.querySelectorAll("tspan.line")].filter((line) => said(line));
    for (const line of lines.length ? lines : [text]) boxes.push(boxOf(line, text));
    const clip = text.closest("[clip-path]")?.getAttribute("clip-path").match(/#([^"')]+)/)?.[1];
    const hole = clip && document.getElementById(clip)?.querySelector("rect");
    if (!hole) continue;
    const frame = text.closest("[clip-path]").getScreenCTM();
    const edge = { left: frame.e + hole.x.baseVal.value, top: frame.f + hole.y.baseVal.value };
    edge.right = edge.left + hole.width.baseVal.value;
    edge.bottom = edge.top + hole.height.baseVal.value;
    const box = boxOf(text, text);
    if (leaves(box, edge)) faults.add(`cut by the plot: "${box.said}"`);
  }
  function leaves(box, edge) {
    return box.left < edge.left - SLACK || box.right > edge.right + SLACK || box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK;
  }
  boxes.sort((a, b) => a.left - b.left);
  boxes.forEach((box, at) => {
    if (leaves(box, picture)) faults.add(`cut by the picture's edge: "${box.said}"`);
    if (box.size < least - 0.01) faults.add(`only ${box.size.toFixed(1)} px: "${box.said}"`);
    for (const other of boxes.slice(at + 1)) {
      if (other.left > box.right) break;
      const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (box.text !== other.text && across > SLACK && down > SLACK)
        faults.add(`overlap by ${Math.round(across)} by ${Math.round(down)} px: "${box.said}" and "${other.said}"`);
    }
  });
  if (!boxes.length) faults.add("no text at all");
  return [...faults];
}
