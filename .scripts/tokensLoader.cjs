// Webpack loader for Fluent UI's own styles: writes a design token as the text that it stands for, "var(--name)", so
// that the few tokens in use do not bring along the list of all of them.
const { tokens } = require("@fluentui/react-components");

module.exports = function tokensLoader(text) {
  return text.replace(/\btokens\.(\w+)/g, (whole, name) => (name in tokens ? JSON.stringify(tokens[name]) : whole));
};
