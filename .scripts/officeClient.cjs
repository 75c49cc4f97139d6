// The copy of office.js for networks without internet: which files, under which address. Copied byte for byte from the
// package when the site is built; never committed, never changed.
const path = require("node:path");

const packageFolder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const { version } = require("@microsoft/office-js/package.json");

/** Below the site. The version is part of the address, so that a browser may keep the files for good. */
const folder = `office-js/${version}`;

exports.officeClient = {
  version,
  folder,
  script: `${folder}/office.js`,
  source: path.join(packageFolder, "dist"),
  licence: path.join(packageFolder, "LICENSE.md"),
  /** What a Word of Windows, Mac or the web asks for, in Vietnamese and in English, the client's own fallback. */
  files: [
    "office.js",
    "word-win32-16.01.js",
    "word-mac-16.00.js",
    "word-web-16.00.js",
    "o15apptofilemappingtable.js",
    "vi-vn/office_strings.js",
    "en-us/office_strings.js",
  ],
  notice: [
    `The .js files in this folder are the Office JavaScript API library ${version} of Microsoft Corporation, copied`,
    "unchanged from the package @microsoft/office-js. They are here only so that the drafting pane beside them can",
    "talk to Microsoft Word, and may be used for nothing else. Microsoft's terms are in LICENSE.md.",
    "",
    "Microsoft is not responsible for maintaining, updating or supporting this add-in.",
    "",
  ].join("\n"),
};
