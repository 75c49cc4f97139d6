// The content security policies of the two pages, and what only a server can add to them.
const { createHash } = require("node:crypto");

const microsoft = "https://appsforoffice.microsoft.com";

exports.cdnScript = `${microsoft}/lib/1/hosted/office.js`;

/**
 * As tight as office.js allows: it needs inline styles (office-js #1687), loads its host file from beside itself, and
 * gets along without `eval` (its one `new Function` stands in a try block with a fallback). What Microsoft's client
 * would send home is cut off as well: nothing is fetched but from the site itself.
 *
 * @param guard the inline script of the page, letter for letter
 */
exports.taskpanePolicy = function taskpanePolicy({ officeJs, guard }) {
  const guardHash = `'sha256-${createHash("sha256").update(guard).digest("base64")}'`;
  return write({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(officeJs === "cdn" ? [microsoft] : []), guardHash],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
};

/** The preview draws files of unknown origin: nothing but its own scripts runs, and nothing is fetched or sent. */
exports.previewPolicy = function previewPolicy() {
  return write({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "blob:", "data:"],
    "font-src": ["'self'", "blob:", "data:"],
    "connect-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
};

/** Who may show the page in a frame, all frames around it counted; a page cannot say it of itself. Word on the web is such a frame. */
exports.frameAncestors = {
  taskpane: [
    "frame-ancestors https://*.officeapps.live.com https://*.cloud.microsoft https://*.sharepoint.com",
    "https://*.office.com https://onedrive.live.com",
  ].join(" "),
  preview: "frame-ancestors 'none'",
};

function write(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
