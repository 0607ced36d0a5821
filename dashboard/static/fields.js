// What fields and lists need from the browser and Streamlit does not give: numbers in a text field that the arrow keys step, and
// what is wrong with them said to a screen reader. Where Streamlit's elements change, a field is still a field to type in.
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
})();
