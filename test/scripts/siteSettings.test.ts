interface Script {
  readSiteSettings(env: Readonly<Record<string, string>>): { readonly url: string; readonly officeJs: string };
}
const { readSiteSettings } = jest.requireActual<Script>("../../.scripts/siteSettings.cjs");

/** The two settings of the build: what is taken, and what is said about what is not. */
test("without settings: the development server and Microsoft's office.js", () => {
  expect(readSiteSettings({})).toEqual({ url: "https://localhost:3000", officeJs: "cdn" });
  expect(readSiteSettings({ SOAN_THAO_URL: " ", SOAN_THAO_OFFICE_JS: "" })).toEqual(readSiteSettings({}));
});

test.each([
  ["https://soanthao.xa.local", "https://soanthao.xa.local"],
  ["https://soanthao.xa.local/", "https://soanthao.xa.local"],
  ["https://may-chu.xa.local:8443/van-phong/soan-thao//", "https://may-chu.xa.local:8443/van-phong/soan-thao"],
  [" https://10.1.2.3 ", "https://10.1.2.3"],
])("takes the address %j", (given, url) => {
  expect(readSiteSettings({ SOAN_THAO_URL: given }).url).toBe(url);
});

test.each([
  ["http://soanthao.xa.local", /https addresses only/],
  ["soanthao.xa.local", /does not start with https:/],
  ["\\\\may-chu\\soan-thao", /does not start with https:/],
  ["https://", /is not an address/],
  ["https://ai@xa.local", /holds a user name/],
  ["https://xa.local/?a=1", /behind \? or #/],
  ["https://xa.local/#", /behind \? or #/],
  ["https://xa.local/taskpane.html", /names a file/],
  ["https://xa.local/soạn-thảo", /cannot have/],
  ['https://xa.local/"><b>', /cannot have/],
  ["https://xa.local/a&b", /cannot have/],
])("refuses the address %j in one sentence with an example", (given, reason) => {
  const attempt = () => readSiteSettings({ SOAN_THAO_URL: given });
  expect(attempt).toThrow(reason);
  expect(attempt).toThrow(`SOAN_THAO_URL is "${given}"`);
  expect(attempt).toThrow("https://soanthao.xa.local");
});

test("office.js: Microsoft's or a local copy, nothing else", () => {
  expect(readSiteSettings({ SOAN_THAO_OFFICE_JS: "local" }).officeJs).toBe("local");
  expect(readSiteSettings({ SOAN_THAO_OFFICE_JS: "LOCAL" }).officeJs).toBe("local");
  expect(readSiteSettings({ SOAN_THAO_OFFICE_JS: "cdn" }).officeJs).toBe("cdn");
  expect(() => readSiteSettings({ SOAN_THAO_OFFICE_JS: "yes" })).toThrow('SOAN_THAO_OFFICE_JS is "yes": write "local"');
});
