import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

/**
 * Office's own validator asks a service of Microsoft, so what it would say is said here: the order of elements is that
 * of the schema, every resource is resolved, every icon is there at its size.
 */
const root = path.resolve(__dirname, "..");
const developmentAddress = "https://localhost:3000/";

const manifest = parseXml(readFileSync(path.join(root, "manifest.xml"), "utf8"));

/** The order that the schema prescribes for the children of an element; what is not named here may not occur. */
const childOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "ExtensionPoint"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

describe("identity", () => {
  test("is a task-pane add-in with a GUID and a four-part version", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(textOf(only("Id"))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(textOf(only("Version"))).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test("is for Word alone and asks for no more than WordApi 1.1", () => {
    expect(all("Host").map((host) => host.attributes.Name ?? host.attributes["xsi:type"])).toEqual([
      "Document",
      "Document",
    ]);
    expect(all("Set").map((set) => set.attributes)).toEqual([{ Name: "WordApi", MinVersion: "1.1" }]);
    expect(textOf(only("Permissions"))).toBe("ReadWriteDocument");
  });

  test("speaks Vietnamese, and English to everybody else", () => {
    expect(textOf(only("DefaultLocale"))).toBe("vi-VN");
    const said = [...all("DisplayName"), ...all("bt:String"), ...childrenOf(manifest, "Description")];
    for (const element of said) {
      expect(element.attributes.DefaultValue).toBe(element.attributes.DefaultValue?.normalize("NFC"));
      expect(element.children.map((child) => child.attributes.Locale)).toEqual(["en-US"]);
    }
  });
});

describe("schema", () => {
  test.each(Object.entries(childOrder))("the children of %s stand in its order", (name, order) => {
    const elements = all(name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const places = element.children.map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test("texts are within the lengths that Office takes", () => {
    const longest = (name: string, parent?: string) =>
      Math.max(
        ...all(name)
          .filter((element) => parent === undefined || element.parent?.name === parent)
          .flatMap((element) => [element, ...element.children])
          .map((element) => (element.attributes.DefaultValue ?? element.attributes.Value ?? "").length),
      );
    expect(longest("DisplayName")).toBeLessThanOrEqual(125);
    expect(longest("Description", "OfficeApp")).toBeLessThanOrEqual(250);
    expect(longest("bt:String", "bt:ShortStrings")).toBeLessThanOrEqual(125);
    expect(longest("bt:String", "bt:LongStrings")).toBeLessThanOrEqual(250);
  });
});

describe("ribbon", () => {
  test("one group on the Home tab holds two buttons that share one pane, without a function file", () => {
    expect(only("OfficeTab").attributes.id).toBe("TabHome");
    expect(all("Group")).toHaveLength(1);
    expect(all("FunctionFile")).toEqual([]);
    expect(all("Action").map((action) => action.attributes["xsi:type"])).toEqual(["ShowTaskpane", "ShowTaskpane"]);
    expect(new Set(all("TaskpaneId").map(textOf)).size).toBe(1);
    expect(all("Control").map((button) => resource(childrenOf(button, "Label")[0]))).toEqual([
      "Soạn thảo",
      "Kiểm tra trước khi in",
    ]);
    expect(all("Action").map((action) => resource(childrenOf(action, "SourceLocation")[0]))).toEqual([
      `${developmentAddress}taskpane.html`,
      `${developmentAddress}taskpane.html?tab=kiem-tra`,
    ]);
  });
});

describe("resources", () => {
  const defined = elements().filter((element) => element.parent?.parent?.name === "Resources");
  const used = elements().flatMap((element) => element.attributes.resid ?? []);

  test("every one that is used is defined once, every one that is defined is used", () => {
    const ids = defined.map((element) => element.attributes.id);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  test("ids have at most 32 characters", () => {
    expect(used.filter((id) => id.length > 32)).toEqual([]);
  });

  test("every address is https and on the one address that the build replaces", () => {
    const addresses = elements()
      .flatMap((element) => Object.values(element.attributes))
      .filter((value) => /^\w+:\/\//.test(value) && !value.startsWith("http://schemas.microsoft.com/"))
      .filter((value) => value !== "http://www.w3.org/2001/XMLSchema-instance");
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(developmentAddress))).toEqual([]);
  });
});

describe("icons", () => {
  test("every size that Office asks for is named", () => {
    for (const icon of all("Icon")) {
      expect(icon.children.map((image) => image.attributes.size)).toEqual(["16", "32", "64", "80"]);
    }
  });

  test("every icon is there, at the size that it is named for", () => {
    const images = all("bt:Image").filter((image) => image.attributes.size !== undefined);
    const named = [
      ...images.map((image) => ({ size: Number(image.attributes.size), address: resource(image) })),
      { size: 32, address: only("IconUrl").attributes.DefaultValue },
      { size: 64, address: only("HighResolutionIconUrl").attributes.DefaultValue },
    ];
    for (const { size, address } of named) {
      const file = (address ?? "").replace(developmentAddress, "");
      expect([file, pngSize(file)]).toEqual([file, { width: size, height: size }]);
    }
    expect(pngSize("assets/icon-128.png")).toEqual({ width: 128, height: 128 });
  });
});

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  readonly children: XmlElement[];
  text: string;
}

function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, parent: current, children: [], text: "" };
    current?.children.push(element);
    root ??= element;
    current = element;
  });
  parser.on("text", (text) => {
    if (current !== undefined) current.text += text;
  });
  parser.on("closetag", () => (current = current?.parent));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (root === undefined) throw new Error("manifest.xml holds no element");
  return root;
}

function elements(from: XmlElement = manifest): readonly XmlElement[] {
  return [from, ...from.children.flatMap((child) => elements(child))];
}

function all(name: string): readonly XmlElement[] {
  return elements().filter((element) => element.name === name);
}

function only(name: string): XmlElement {
  const [element, ...others] = all(name);
  if (element === undefined || others.length > 0) throw new Error(`manifest.xml must hold one ${name}`);
  return element;
}

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function textOf(element: XmlElement): string {
  return element.text.trim();
}

/** The default value of the resource that an element names. */
function resource(element: XmlElement | undefined): string | undefined {
  const id = element?.attributes.resid;
  return elements().find((found) => found.attributes.id === id && found.attributes.DefaultValue !== undefined)
    ?.attributes.DefaultValue;
}

/** Width and height as the header of a PNG says them. */
function pngSize(file: string): { width: number; height: number } | undefined {
  const full = path.join(root, file);
  if (!existsSync(full)) return undefined;
  const bytes = readFileSync(full);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
