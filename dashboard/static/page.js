// What the page needs from the browser and Streamlit does not give: the language of the document, the window's
// size for the server, saved pictures of charts, the rows of their text tables, links to the parts of a page, and the keyboard
// of presenter mode.
// A file and not an inline script, so that the content security policy can refuse every inline script. It runs before
// the app connects, so that the first run knows the size.
(() => {
  "use strict";

  // On the address of a page Streamlit looks for its server below that page first, and asks a second time when nothing
  // answers there. This script comes from the server's own folder, and so knows where it is.
  const itself = document.currentScript.src;
  window.__streamlit = { BACKEND_BASE_URL: itself.slice(0, itself.indexOf("/app/static/")) };

  // The server draws charts for the width they have, and the canvas for the height too; it learns both from this cookie.
  const tellSize = () => {
    document.cookie = `viewport=${Math.round(window.innerWidth)}x${Math.round(window.innerHeight)}; path=/; SameSite=Strict`;
  };
  tellSize();
  window.addEventListener("resize", tellSize);

  // A click in the navigation makes an entry of the history without a query, and the server then writes the view as a
  // second one. Both are one step of the reader: the second takes the first one's place, so that "back" leads back.
  const push = history.pushState.bind(history);
  let isBare = false;
  history.pushState = (state, unused, address) => {
    const to = new URL(address ?? location.href, location.href);
    const completes = isBare && to.pathname === location.pathname && !location.search;
    isBare = to.pathname !== location.pathname && !to.search;
    return completes ? history.replaceState(state, unused, address) : push(state, unused, address);
  };
  window.addEventListener("popstate", () => { isBare = false; });

  // Plotly's own button draws the picture; its options say in which format and at which scale.
  const savePicture = (button) => {
    const { chart, name, format, scale } = button.dataset;
    const plot = document.querySelector(`.st-key-${CSS.escape(chart)} .js-plotly-plot`);
    const camera = plot?.querySelector(".modebar-btn"); // the first: `components/chart.py` takes away all others of plotly's
    if (!camera) return;
    const usual = plot._context.toImageButtonOptions;
    plot._context.toImageButtonOptions = { format, scale: Number(scale), filename: name };
    camera.click();
    const said = button.parentElement.querySelector("output");
    said.textContent = said.dataset.saved;
    setTimeout(() => { said.textContent = ""; }, 4000);
    plot._context.toImageButtonOptions = usual;
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button.save-picture");
    if (button) savePicture(button);
  });

  // A link to a part of this page. Followed by the browser, it would change the address, which Streamlit takes for a new page.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#part-']"), heading = link && document.getElementById(link.hash.slice(1));
    if (!heading || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  });

  // On paper a chart keeps the size that it was drawn for, and print.css scales its picture to the sheet; the sheets'
  // head and foot have the words of the page's mark and the address of the view.
  const layOut = (onPaper) => {
    for (const plot of document.querySelectorAll(".js-plotly-plot")) {
      if (!plot._fullLayout) continue;
      const { width, height } = plot._fullLayout;
      const frame = plot.closest("[data-testid='stElementContainer']");
      frame.style.setProperty("--width", width);
      frame.style.setProperty("--height", height);
      for (const layer of plot.querySelectorAll(".svg-container > .main-svg")) {
        if (onPaper) layer.setAttribute("viewBox", `0 0 ${width} ${height}`);
        else layer.removeAttribute("viewBox");
      }
    }
    const { sheetName = "", sheetDay = "" } = document.querySelector("[data-page-language]")?.dataset ?? {};
    for (const [name, said] of Object.entries({ name: sheetName, day: sheetDay, address: location.href }))
      document.documentElement.style.setProperty(`--sheet-${name}`, JSON.stringify(said));
  };
  window.addEventListener("beforeprint", () => layOut(true));
  window.addEventListener("afterprint", () => layOut(false));
  matchMedia("print").addEventListener("change", ({ matches }) => layOut(matches));

  // Charts are drawn by the server: before the browser prints, the page asks it for charts of the sheet's width, and afterwards
  // for those of the window. What does not come in time prints as it is.
  const TO_PAPER = ".st-key-do_print button", TO_SCREEN = ".st-key-do_screen button";
  const isDrawn = (onPaper) => Boolean(document.querySelector("[data-paper]")) === onPaper
    && document.querySelector("[data-testid='stApp']")?.dataset.testScriptState === "notRunning"
    && [...document.querySelectorAll(".js-plotly-plot")].every((plot) => plot.calcdata && Math.abs(plot._fullLayout.width - plot.clientWidth) < 2);
  const untilDrawn = async (onPaper) => {
    for (let tries = 0, seen = 0; tries < 80 && seen < 3; tries++) {
      await new Promise((go) => { setTimeout(go, 80); });
      seen = isDrawn(onPaper) ? seen + 1 : 0;
    }
  };
  const main = () => document.querySelector("[data-testid='stMain']");
  let readAt = null;
  document.addEventListener("click", async ({ target }) => {
    if (!target.closest?.(TO_PAPER) || readAt !== null) return;
    readAt = main().scrollTop;
    await untilDrawn(true);
    window.print();
  });
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event, button = document.querySelector(TO_PAPER);
    if (key.toLowerCase() !== "p" || !(ctrlKey || metaKey) || shiftKey || altKey || !button) return;
    event.preventDefault();
    button.click();
  });
  window.addEventListener("afterprint", async () => {
    const before = readAt;
    readAt = null;
    document.querySelector(TO_SCREEN)?.click();
    if (before === null) return;
    await untilDrawn(false);
    main().scrollTop = before;
  });

  // The rows of a chart's text table wait as text until it is opened, or until the reader looks for a word in the page
  // (components/text_tables.py).
  const makeRows = (body) => {
    const { rows, long } = body.dataset;
    delete body.dataset.rows;
    body.append(...(rows ? rows.split("\n") : []).map((line) => {
      const row = document.createElement("tr");
      row.append(...line.split("\t").map((said, place) => {
        const cell = document.createElement(place ? "td" : "th");
        cell.textContent = said;
        if (!place) cell.scope = "row";
        else if ([...said].length > Number(long)) cell.className = "long";
        return cell;
      }));
      return row;
    }));
  };
  const makeRowsIn = (place) => place.querySelectorAll("tbody[data-rows]").forEach(makeRows);
  document.addEventListener("toggle", ({ target }) => { if (target.open) makeRowsIn(target); }, true);
  document.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (key === "F3" || (key.toLowerCase() === "f" && (ctrlKey || metaKey))) makeRowsIn(document);
  });

  // Escape leaves presenter mode, as the hidden button does.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelector(".st-key-leave_presenter button")?.click();
  });

  // Who leaves presenter mode is back at the chart's link that led there, or at the switch of the page.
  document.addEventListener("click", ({ target }) => {
    if (!target.closest(".st-key-leave_presenter")) return;
    const chart = new URLSearchParams(location.search).get("chart");
    const entrance = chart ? `a.present-chart[href*="chart=${CSS.escape(chart)}"]` : ".st-key-do_present button";
    // Streamlit draws the page in steps and may replace what has the focus: it is given again until the page has settled.
    let left = 50;
    const waiting = setInterval(() => {
      const found = [...document.querySelectorAll(entrance)].find((each) => each.offsetParent);
      if (found && document.activeElement === document.body) found.focus();
      left = found ? Math.min(left - 1, 15) : left - 1;
      if (!left) clearInterval(waiting);
    }, 100);
  });

  // Only the page's own part scrolls: it takes the keys that scroll where nothing else has the focus.
  const SCROLLING = ["PageDown", "PageUp", "Home", "End", "ArrowDown", "ArrowUp", " "];
  document.addEventListener("keydown", ({ key, target }) => {
    if (target === document.body && SCROLLING.includes(key)) main()?.focus({ preventScroll: true });
  });

  // Escape closes a definition, until the reader comes back to its term.
  document.addEventListener("keydown", ({ key }) => {
    const term = key === "Escape" && document.activeElement?.closest("a.term");
    if (!term) return;
    term.dataset.closed = "";
    term.addEventListener("blur", () => { delete term.dataset.closed; }, { once: true });
  });

  // Streamlit's tables and calendars write as the browser's languages ask; here they follow the language of the page.
  const language = () => `${document.documentElement.lang === "fr" ? "fr" : "en"}-CA`;
  Object.defineProperty(Navigator.prototype, "languages", { configurable: true, get: () => [language()] });
  Object.defineProperty(Navigator.prototype, "language", { configurable: true, get: language });

  // <html lang> follows the language of the page that is shown, for screen readers and hyphenation. The server
  // writes the first value; when the reader switches, Python draws an element with data-page-language.
  const copyLanguage = (mark) => {
    const shown = mark.dataset.pageLanguage;
    // Nothing but these two: the value ends in an attribute that style sheets and assistive software trust.
    if ((shown === "en" || shown === "fr") && document.documentElement.lang !== shown) {
      document.documentElement.lang = shown;
      window.dispatchEvent(new Event("languagechange"));
    }
  };

  // Streamlit's own words are English; the same element has ours (components/screen/streamlit_words.py): whole texts, and forms
  // that hold something of their own.
  let given = "", words = { exact: {}, forms: [], decimal: "." };
  const formOf = (theirs) => new RegExp(`^${theirs.replace(/[.?]/g, "\\$&").replaceAll("{}", "(.*)").replaceAll("{#}", "(\\d+(?:\\.\\d+)?)")}$`);
  const readWords = (mark) => {
    const now = mark.dataset.words;
    if (!now || now === given) return false;
    words = JSON.parse(given = now);
    words.forms = words.forms.map(([theirs, ours]) => [formOf(theirs), ours]);
    return true;
  };
  const inside = (text) => (/^-?\d+\.\d+$/.test(text) ? text.replace(".", words.decimal) : worded(text));
  const worded = (text) => {
    if (Object.hasOwn(words.exact, text)) return words.exact[text];
    for (const [form, ours] of words.forms) {
      const held = form.exec(text)?.slice(1);
      if (held) return ours.replace(/\{(\d)\}/g, (_, place) => inside(held[place - 1] ?? ""));
    }
    return text;
  };
  // What stood there is kept, since Streamlit does not write it again when the language changes.
  const replaced = new WeakMap();
  const reword = (node, name, now, put) => {
    const before = replaced.get(node)?.[name];
    const theirs = before?.ours === now ? before.theirs : now;
    const ours = worded(theirs);
    if (ours !== now) put(ours);
    if (ours !== theirs) replaced.set(node, { ...replaced.get(node), [name]: { theirs, ours } });
  };
  const NAMES = ["aria-label", "aria-valuetext", "title", "placeholder", "data-title"];
  const NAMED = NAMES.map((name) => `[${name}]`).join();
  // Where Streamlit writes texts of its own; everywhere else a text is the page's.
  const ITS_TEXTS = ["stSkipToContent", "stStatusWidget", "stMultiSelectDropdown", "stSelectboxVirtualDropdown", "InputInstructions", "stFileUploader", "stDateInput", "stDateInputCalendar", "stTooltipContent", "stTooltipErrorContent", "stDataFrameColumnMenu", "stDialog", "stConnectionStatus", "stTopNavSection"]
    .map((id) => `[data-testid='${id}']`).join() + ",[data-baseweb='tooltip'],[role='log'],[id^='react-aria-description']";
  const rewordNames = (element) => {
    for (const name of NAMES) {
      const now = element.getAttribute(name);
      if (now) reword(element, name, now, (ours) => element.setAttribute(name, ours));
    }
  };
  const rewordText = (text) => reword(text, "data", text.data, (ours) => { text.data = ours; });
  const rewordTexts = (place) => {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) rewordText(texts.currentNode);
    for (const shown of place.querySelectorAll("[data-testid='stFileUploaderDropzoneInstructions']")) shown.setAttribute("data-worded", "");
  };
  const rewordIn = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.parentElement?.closest(ITS_TEXTS)) rewordText(node);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    rewordNames(node);
    node.querySelectorAll(NAMED).forEach(rewordNames);
    if (node.closest(ITS_TEXTS)) rewordTexts(node);
    else node.querySelectorAll(ITS_TEXTS).forEach(rewordTexts);
  };

  // One observer, at work once a frame and only on what is new; what moves inside a drawing has no words of Streamlit's.
  const added = new Set(), renamed = new Set();
  let waits = false;
  // The only dialog here says that the server does not answer: the page behind it stays readable (page.css moves it to the foot).
  const freePage = () => {
    document.getElementById("root").inert = false;
    document.documentElement.style.overflow = "";
  };
  const tidy = () => {
    waits = false;
    if (document.querySelector(".stDialog")) freePage();
    const mark = document.querySelector("[data-page-language]");
    if (mark) copyLanguage(mark);
    if (mark && readWords(mark)) rewordIn(document.body);
    else if (given) {
      for (const node of added) if (node.isConnected) rewordIn(node);
      for (const element of renamed) rewordNames(element);
    }
    added.clear();
    renamed.clear();
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (target instanceof SVGElement) continue;
      if (type === "attributes") renamed.add(target);
      else if (type === "characterData") added.add(target);
      else for (const node of addedNodes) if (!(node instanceof SVGElement)) added.add(node);
    }
    if (waits || !(added.size || renamed.size)) return;
    waits = true;
    requestAnimationFrame(tidy);
  }).observe(document.documentElement, {
    subtree: true, childList: true, characterData: true, attributes: true,
    attributeFilter: [...NAMES, "data-page-language", "data-words"],
  });
})();
