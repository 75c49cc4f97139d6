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
  page.setAttribute("data-start", "starting");
  // office.js may fail before any listener of the pane is there.
  addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.id === "office-js") page.setAttribute("data-office", "failed");
    },
    true
  );
  // The browser reads what it stores from the disk when it is first asked: now, while the pane is still on its way.
  setTimeout(function () {
    try {
      window.localStorage.getItem("");
      // eslint-disable-next-line no-unused-vars -- this old language has no catch without a name
    } catch (blocked) {
      // The pane tells of it where it matters.
    }
  });
  // A pane that comes soon needs no sentence before it: drawing one would only keep it waiting.
  later(300, "starting", "opening");
  later(40000, "opening", "no-answer");

  function later(milliseconds, from, to) {
    setTimeout(function () {
      if (page.getAttribute("data-start") === from) page.setAttribute("data-start", to);
    }, milliseconds);
  }
})();
