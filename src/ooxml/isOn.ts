import type { XmlTag } from "./scanXml";

/** The value of a property that is on or off: on when it stands there without a value. */
export function isOn(tag: XmlTag): boolean {
  const value = tag.attribute("w:val");
  return value === undefined || value === "1" || value === "true" || value === "on";
}
