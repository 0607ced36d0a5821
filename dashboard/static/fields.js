// What fields and lists need from the browser and Streamlit does not give: numbers in a text field that the arrow keys step, what is
// wrong with them said to a screen reader, and a search in lists without accents, by other names, the best match first. Where
// Streamlit's own parts change, a field is still a field to type in and a list is filtered as Streamlit does.
(() => {
  "use strict";

  const language = () => (document.documentElement.lang === "fr" ? "fr" : "en");

  // The server names the step in the class of the container: st-key-step_0-5_typed-goal.
  const stepOf = (input) => {
    const named = input.closest?.("[class*='st-key-step_']")?.className.match(/st-key-step_(\d+(?:-\d+)?)_/);
    return named ? Number(named[1].replace("-", ".")) : 0;
  };
  // The server reads every way of writing a number; this reads the one in which it shows them.
  const shown = (text) => {
    const plain = text.replace(/\s/g, "").replace("\u2212", "-");
    const point = language() === "fr" ? plain.replace(",", ".") : plain.replaceAll(",", "");
    return /^-?\d+(\.\d+)?$/.test(point) ? Number(point) : NaN;
  };
  const put = (input, text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const PAUSE = 300; // ms without a further key until the number counts
  const waits = new WeakMap();
  const commit = (input) => input.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true }),
  );
  document.addEventListener("keydown", (event) => {
    const { target: input, key } = event;
    if ((key !== "ArrowUp" && key !== "ArrowDown") || event.altKey || event.ctrlKey || event.metaKey || input.tagName !== "INPUT") return;
    const step = stepOf(input), now = step ? shown(input.value) : NaN;
    if (Number.isNaN(now)) return;
    event.preventDefault();
    const next = Math.round((now + (key === "ArrowUp" ? step : -step)) * 100) / 100;
    const useGrouping = Math.abs(now) < 1000 || !/^\d{4}$/.test(input.value); // a year has no groups
    put(input, next.toLocaleString(`${language()}-CA`, { maximumFractionDigits: 2, useGrouping }).replace("-", "\u2212"));
    clearTimeout(waits.get(input));
    waits.set(input, setTimeout(() => commit(input), PAUSE));
  });

  // The sentence below a field describes it for as long as it stands there.
  const describe = () => {
    for (const input of document.querySelectorAll("[class*='st-key-step_'] input")) {
      const said = input.closest("[class*='st-key-step_']").querySelector(".field-complaint");
      if (said) {
        said.id ||= `complaint-${input.id}`;
        input.setAttribute("aria-describedby", said.id);
        input.setAttribute("aria-invalid", "true");
      } else if (input.getAttribute("aria-describedby")?.startsWith("complaint-")) {
        input.removeAttribute("aria-describedby");
        input.removeAttribute("aria-invalid");
      }
    }
  };
  let isDue = false;
  new MutationObserver((changes) => {
    if (isDue || changes.every(({ target }) => target instanceof SVGElement)) return;
    isDue = true;
    requestAnimationFrame(() => { isDue = false; describe(); });
  }).observe(document.documentElement, { subtree: true, childList: true });

  // A text as names are compared (data/cells/folding.py): without case, accents and punctuation.
  const folds = new Map();
  const folded = (text) => {
    if (!folds.has(text)) {
      const plain = text.normalize("NFKD").toLowerCase().replaceAll(".", "").replace(/\p{M}/gu, "");
      folds.set(text, plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
    }
    return folds.get(text);
  };
  // What partners are also called, by their word in the lists: codes, aliases, and the same of the other language.
  let given = "", called = {};
  const alsoCalled = () => {
    const marks = [...document.querySelectorAll("[data-also-called]")].map((mark) => mark.dataset.alsoCalled);
    if (marks.join() !== given) [given, called] = [marks.join(), Object.assign({}, ...marks.map((mark) => JSON.parse(mark)))];
    return called;
  };
  // How well a text fits a name, the lower the better: the same, at its start, at the start of a word, inside, all words somewhere.
  const fit = (asked, form) => {
    if (form === asked) return 0;
    if (form.startsWith(asked)) return 1;
    if (form.includes(` ${asked}`)) return 2;
    if (form.includes(asked)) return 3;
    return asked.includes(" ") && asked.split(" ").every((word) => ` ${form}`.includes(` ${word}`)) ? 4 : 9;
  };
  const rank = (asked, label, also) => {
    const [codes = "", ...others] = Object.hasOwn(also, label) ? also[label] : [];
    if (codes.split("|").includes(asked)) return 0;
    const ranks = [fit(asked, folded(label)) * 10 + 1];
    others.forEach((names, place) => names && names.split("|").forEach((name) => ranks.push(fit(asked, name) * 10 + 2 + place)));
    return Math.min(...ranks);
  };
  const NONE = 90;
  const found = (options, asked, also) => {
    const ranked = options.map((option) => [rank(asked, option.label, also), option]).filter(([place]) => place < NONE);
    return ranked.sort(([one], [other]) => one - other).map(([, option]) => option);
  };
  // Streamlit's script asks this for the options that a typed text finds (dashboard/serving/list_search.py); nothing means: as it does.
  globalThis.optionsFound = (options, text) => {
    try {
      const asked = folded(text), bare = asked.replace(/^(?:the|les?|la|l) /, ""), also = alsoCalled();
      if (!asked) return options;
      const all = found(options, asked, also);
      return all.length || bare === asked ? all : found(options, bare, also);
    } catch {
      return undefined;
    }
  };
})();
