// Runs before everything else, in any webview however old (ES5, no modules): tells the old ones apart, and tells when
// the pane never comes. Inlined by the build; the page's policy names its hash.
(function () {
  var agent = navigator.userAgent;
  var page = document.documentElement;
  // Trident and the first Edge run neither React 18 nor Fluent UI.
  if (/Trident\/|MSIE |Edge\//.test(agent)) {
    page.setAttribute("data-start", "old-word");
    return;
  }
  page.setAttribute("data-start", "opening");
  // office.js may fail before any listener of the pane is there.
  addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.id === "office-js") page.setAttribute("data-office", "failed");
    },
    true
  );
  setTimeout(function () {
    if (page.getAttribute("data-start") === "opening") page.setAttribute("data-start", "no-answer");
  }, 40000);
})();
