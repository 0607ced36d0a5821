// What the page needs from the browser and Streamlit does not give: the language of the document, the window's
// width for the server, saved pictures of charts, and the keyboard of presenter mode. A file and not an inline script, so that the content
// security policy can refuse every inline script. It runs before the app connects, so that the first run knows the width.
(() => {
  "use strict";

  // <html lang> follows the language of the page that is shown, for screen readers and hyphenation. The server
  // writes the first value; when the reader switches, Python draws an element with data-page-language.
  const copyLanguage = () => {
    const language = document.querySelector("[data-page-language]")?.dataset.pageLanguage;
    // Nothing but these two: the value ends in an attribute that style sheets and assistive software trust.
    if ((language === "en" || language === "fr") && document.documentElement.lang !== language) {
      document.documentElement.lang = language;
    }
  };
  new MutationObserver(copyLanguage).observe(document.documentElement, {
    subtree: true, childList: true, attributes: true, attributeFilter: ["data-page-language"],
  });

  // The server lays charts out for the width they have; it learns the width from this cookie.
  const tellWidth = () => {
    document.cookie = `viewport=${Math.round(window.innerWidth)}; path=/; SameSite=Strict`;
  };
  tellWidth();
  window.addEventListener("resize", tellWidth);

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
    const camera = plot?.querySelector(".modebar-btn[data-attr='toImage'], .modebar-btn[data-title*='ownload']") ?? plot?.querySelector(".modebar-btn");
    if (!camera) return;
    const usual = plot._context.toImageButtonOptions;
    plot._context.toImageButtonOptions = { format, scale: Number(scale), filename: name };
    camera.click();
    plot._context.toImageButtonOptions = usual;
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button.save-picture");
    if (button) savePicture(button);
  });

  // Escape leaves presenter mode, as the hidden button does.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelector(".st-key-leave_presenter button")?.click();
  });

  // Streamlit's tables write numbers as the browser's languages ask; here they follow the language of the page.
  Object.defineProperty(Navigator.prototype, "languages", {
    configurable: true, get: () => [`${document.documentElement.lang === "fr" ? "fr" : "en"}-CA`],
  });

  // The menu of a table's column is in English; Python draws an element with the page's words for it.
  const wordTableMenu = () => {
    const menu = document.querySelector("[data-testid='stDataFrameColumnMenu']");
    const given = document.querySelector("[data-table-words]")?.dataset.tableWords;
    if (!menu || !given) return;
    const words = JSON.parse(given);
    const texts = document.createTreeWalker(menu, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (Object.hasOwn(words, texts.currentNode.data)) texts.currentNode.data = words[texts.currentNode.data];
    }
    for (const named of menu.querySelectorAll("[aria-label], [title]")) {
      for (const attribute of ["aria-label", "title"]) {
        if (Object.hasOwn(words, named.getAttribute(attribute) ?? "")) named.setAttribute(attribute, words[named.getAttribute(attribute)]);
      }
    }
  };
  // So is what stands at an upload; a text that says more, such as the name of a file, begins with known words.
  const SIZE = /^\d+(\.\d+)?\s?[KMG]?B per file/, TOO_LARGE = /^File must be .+ or smaller\.$/, REFUSED = /files are not allowed\.$/, FILE_SIZE = /^(\d+(?:\.\d+)?)([KM]?B)$/;
  const uploadWord = (text, words) => {
    if (Object.hasOwn(words.exact, text)) return words.exact[text];
    if (SIZE.test(text)) return words.limit;
    if (TOO_LARGE.test(text)) return words.large;
    if (REFUSED.test(text)) return words.refused;
    const size = FILE_SIZE.exec(text);
    if (size) return `${size[1].replace(".", words.decimal)}\u00a0${words.units[size[2]]}`;
    const beginning = Object.keys(words.beginnings).find((theirs) => text.startsWith(theirs));
    return beginning ? `${words.beginnings[beginning]} ${text.slice(beginning.length)}` : text;
  };
  const wordUpload = () => {
    const given = document.querySelector("[data-upload-words]")?.dataset.uploadWords;
    if (!given) return;
    const words = JSON.parse(given);
    for (const place of document.querySelectorAll("[data-testid='stFileUploader'], [data-testid='stTooltipErrorContent'], [data-testid='stTooltipContent'], [data-baseweb='tooltip']")) {
      const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const ours = uploadWord(texts.currentNode.data, words);
        if (ours !== texts.currentNode.data) texts.currentNode.data = ours;
      }
      for (const named of place.querySelectorAll("[aria-label], [title]")) {
        for (const attribute of ["aria-label", "title"]) {
          const theirs = named.getAttribute(attribute);
          if (theirs && uploadWord(theirs, words) !== theirs) named.setAttribute(attribute, uploadWord(theirs, words));
        }
      }
    }
    document.querySelector("[data-testid='stFileUploaderDropzoneInstructions']")?.setAttribute("data-worded", "");
  };
  new MutationObserver(wordUpload).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  new MutationObserver(wordTableMenu).observe(document.documentElement, { subtree: true, childList: true });
})();
