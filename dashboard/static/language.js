// Keeps <html lang> equal to the language of the page that is shown, for screen readers and hyphenation.
//
// The server writes the first value from ?lang=; when the reader switches, no page is loaded anew: Python then
// draws an element with data-page-language="en" or "fr", and this copies its value. It is a file and not an
// inline script so that the content security policy can refuse every inline script.
(() => {
  "use strict";
  const copyLanguage = () => {
    const language = document.querySelector("[data-page-language]")?.dataset.pageLanguage;
    // Nothing but these two: the value ends in an attribute that style sheets and assistive software trust.
    if ((language === "en" || language === "fr") && document.documentElement.lang !== language) {
      document.documentElement.lang = language;
    }
  };
  const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ["data-page-language"] };
  new MutationObserver(copyLanguage).observe(document.body ?? document.documentElement, changes);
  copyLanguage();
})();
