// Pictures of a chart in a language, colours, a shape and a format that the reader chooses. The server sends the chart as plotly.js
// draws it (`charts/<chart>.plotly.json`); the picture is made here, by the plotly.js that comes with it.
(() => {
  "use strict";

  let loaded;
  const plotly = (box) => loaded ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = `./embed/plotly.js?v=${box.dataset.plotly}`;
    script.onload = () => done(window.Plotly);
    script.onerror = () => { loaded = undefined; failed(new Error("plotly.js")); };
    document.head.append(script);
  });

  const chosen = (box) => Object.fromEntries([...box.querySelectorAll("select")].map(({ dataset, value }) => [dataset.choice, value]));

  // The chart of this view in a language, as the server describes it.
  const described = async (box, lang) => {
    const { scheme, shape } = chosen(box), query = new URLSearchParams(location.search);
    for (const name of ["present", "chart", "embed", "embed_options"]) query.delete(name);
    const page = document.querySelector(".page-mark")?.dataset.page;
    for (const [name, value] of Object.entries({ lang, scheme, shape, page })) query.set(name, value);
    const answer = await fetch(`./charts/${box.dataset.chart}.plotly.json?${query}`);
    if (!answer.ok) throw new Error((await answer.json()).error);
    return answer.json();
  };

  const drawn = async (box, { figure, config, width, height }, format, scale) => {
    const Plotly = await plotly(box);
    return Plotly.toImage({ ...figure, config }, { format, scale, width, height });
  };

  const save = (address, name) => {
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
  };

  const blob = (address) => {
    const [head, body] = address.split(",");
    return new Blob([Uint8Array.from(atob(body), (c) => c.charCodeAt(0))], { type: head.slice(5).split(";")[0] });
  };

  const copyText = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const field = document.createElement("textarea"); // over http a browser has no clipboard for scripts, and this older way
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new DOMException("copy", "NotAllowedError");
  };

  const actions = {
    save: async (box) => {
      const { lang, format: chosenFormat } = chosen(box), [format, scale] = chosenFormat.split("-");
      for (const each of lang === "both" ? box.dataset.languages.split(" ") : [lang]) {
        const chart = await described(box, each);
        save(await drawn(box, chart, format, Number(scale)), `${chart.name}.${format}`);
      }
      return box.dataset.saved;
    },
    copy: async (box) => {
      const { lang, format } = chosen(box), scale = Number(format.split("-")[1]);
      if (!navigator.clipboard || !window.ClipboardItem) throw new DOMException("copy", "NotAllowedError");
      const one = lang === "both" ? document.documentElement.lang : lang;
      const picture = described(box, one).then((chart) => drawn(box, chart, "png", scale)).then(blob);
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      return box.dataset.copied;
    },
    "copy-alt": async (box) => {
      const { lang } = chosen(box), texts = [];
      for (const each of lang === "both" ? box.dataset.languages.split(" ") : [lang]) texts.push((await described(box, each)).alt);
      await copyText(texts.join("\n\n"));
      return box.dataset.copied;
    },
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.(".picture-box button"), box = button?.closest(".picture-box");
    if (!box) return;
    const said = box.querySelector("[role=status]");
    said.textContent = "";
    button.disabled = true;
    try {
      said.textContent = await actions[button.dataset.do](box);
    } catch (error) {
      said.textContent = error.name === "NotAllowedError" ? box.dataset.notCopied : box.dataset.failed;
    }
    button.disabled = false;
  });
  // While the reader chooses, the browser fetches what draws.
  document.addEventListener("toggle", (event) => {
    if (event.target.matches?.(".picture-box[open]")) plotly(event.target).catch(() => {});
  }, true);
})();
