// What a web server has to be told about the site: `web.config` for IIS, and a file that nginx includes. Written by the
// build, because the policies in them name the hash of the page's inline script.

const year = 365 * 24 * 60 * 60;
/** On every answer. */
const headers = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

/** @param policies content security policies by page: `{ "taskpane.html": …, "preview.html": … }` */
exports.webConfig = function webConfig(policies) {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: names of scripts change with their content, so they may be kept; the pages are asked for anew each time. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="preview.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".md" />
      <mimeMap fileExtension=".md" mimeType="text/plain; charset=utf-8" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <!-- Word on the web shows the pane in a frame: the policy below says who may, this older header would forbid it. -->
        <remove name="X-Frame-Options" />
${Object.entries(headers).map(iisHeader).join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${Object.entries(policies)
  .map(([page, policy]) => iisLocation(page, policy))
  .join("\n")}
${["manifest.xml", "assets"].map((place) => iisLocation(place)).join("\n")}
</configuration>
`;
};

/** To be included in a `server` block; works wherever below its root the site lies. */
exports.nginxConf = function nginxConf(policies) {
  const noCache = { "Cache-Control": "no-cache" };
  return `# nginx: include this file in the server block that serves the site.
index preview.html;
charset utf-8;
charset_types text/xml text/plain application/javascript text/javascript;
gzip on;
gzip_vary on;
gzip_types application/javascript text/javascript text/xml;

location ~ /(web\\.config|nginx\\.conf)$ {
  return 404;
}
${Object.entries(policies)
  .map(([page, policy]) => nginxLocation(escapeDots(`/${page}`), { "Content-Security-Policy": policy, ...noCache }))
  .join("\n")}
${nginxLocation("\\.(png|xml|md|txt)", noCache)}
# Names of scripts change with their content.
${nginxLocation("\\.js", { "Cache-Control": `public, max-age=${year}, immutable` })}
`;
};

/** A header may be set for the whole server already; to add it twice is an error. */
function iisHeader([name, value]) {
  return `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`;
}

function iisLocation(place, policy) {
  const lines = [
    `  <location path="${place}">`,
    "    <system.webServer>",
    "      <staticContent>",
    '        <clientCache cacheControlMode="DisableCache" />',
    "      </staticContent>",
    ...(policy === undefined
      ? []
      : [
          "      <httpProtocol>",
          "        <customHeaders>",
          `          <add name="Content-Security-Policy" value="${policy}" />`,
          "        </customHeaders>",
          "      </httpProtocol>",
        ]),
    "    </system.webServer>",
    "  </location>",
  ];
  return lines.join("\n");
}

/** nginx takes the headers of the innermost block alone, so each block names them all. */
function nginxLocation(ending, own) {
  const lines = Object.entries({ ...own, ...headers }).map(([name, value]) => `  add_header ${name} "${value}";`);
  return `location ~ ${ending}$ {\n${lines.join("\n")}\n}`;
}

function escapeDots(text) {
  return text.replaceAll(".", "\\.");
}
