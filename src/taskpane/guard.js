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
  // A script may fail before any listener of the pane is there. The pane's own is asked for once more.
  var askedAgain = false;
  addEventListener(
    "error",
    function (event) {
      var script = event.target;
      if (!script || script.tagName !== "SCRIPT") return;
      if (script.id === "office-js") page.setAttribute("data-office", "failed");
      else if (askedAgain && page.hasAttribute("data-start")) page.setAttribute("data-start", "broken");
      else if (page.hasAttribute("data-start")) askAgain(script.src);
    },
    true
  );
  addEventListener("click", function (event) {
    if (event.target.className === "retry") window.location.reload();
  });
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

  function askAgain(address) {
    askedAgain = true;
    var script = document.createElement("script");
    script.src = address;
    document.head.appendChild(script);
  }

  function later(milliseconds, from, to) {
    setTimeout(function () {
      if (page.getAttribute("data-start") === from) page.setAttribute("data-start", to);
    }, milliseconds);
  }
})();
