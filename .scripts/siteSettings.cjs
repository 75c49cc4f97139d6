// What the build asks of its surroundings: where the site will be served from, and whose office.js the pane loads.
const { URL } = require("node:url");

/** The address of the development server; the manifest in the repository names it. */
const developmentUrl = "https://localhost:3000";

/** A setting that the build cannot use; its message is the whole story, no stack. */
class SettingError extends Error {
  constructor(message) {
    super(message);
    this.stack = message;
  }
}

exports.developmentUrl = developmentUrl;
exports.SettingError = SettingError;

exports.readSiteSettings = function readSiteSettings(env) {
  return { url: readUrl(env.SOAN_THAO_URL), officeJs: readOfficeJs(env.SOAN_THAO_OFFICE_JS) };
};

function readUrl(text = "") {
  const address = text.trim();
  if (address === "") return developmentUrl;
  const wrong = whatIsWrongWith(address);
  if (wrong === undefined) return address.replace(/\/+$/, "");
  throw new SettingError(
    `SOAN_THAO_URL is "${text}": ${wrong}. Write the https address of the folder that holds taskpane.html, ` +
      "such as https://soanthao.xa.local or https://may-chu.xa.local:8443/soan-thao.",
  );
}

/** The address goes letter for letter into the XML of the manifest, so only plain letters may stand in it. */
function whatIsWrongWith(address) {
  if (/^http:/i.test(address)) return "Word shows a pane from https addresses only";
  if (!/^https:\/\//.test(address)) return "it does not start with https://";
  if (!URL.canParse(address)) return "it is not an address";
  const { username, password, search, hash, pathname } = new URL(address);
  if (username !== "" || password !== "") return "it holds a user name";
  if (search !== "" || hash !== "" || /[?#]/.test(address)) return "it has a part behind ? or #";
  if (/\.(html?|xml|js)\/*$/i.test(pathname)) return "it names a file";
  if (!/^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~-]+)*\/*$/.test(address)) {
    return "it holds letters that an address in a manifest cannot have (a to z, digits, . - _ ~ are fine)";
  }
  return undefined;
}

function readOfficeJs(text = "") {
  const choice = text.trim().toLowerCase();
  if (choice === "" || choice === "cdn") return "cdn";
  if (choice === "local") return "local";
  throw new SettingError(
    `SOAN_THAO_OFFICE_JS is "${text}": write "local" for a copy of office.js beside the pane (networks without ` +
      'internet), or leave it out for Microsoft\'s own server ("cdn").',
  );
}
