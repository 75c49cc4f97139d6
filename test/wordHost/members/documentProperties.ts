import { HostError } from "../engine/HostError";
import { text, type HostType } from "../engine/HostObject";
import type { DocumentModel } from "../model/DocumentModel";
import { childElements } from "../model/xml";
import { collectionType } from "./collection";
import type { WordObjects } from "./WordObjects";

/** File > Info: what is in docProps/core.xml, and custom properties. */
export function documentPropertiesType(objects: WordObjects): HostType<DocumentModel> {
  const core = (name: string) => (model: DocumentModel) => {
    const part = model.package.related("", "core-properties") ?? "/docProps/core.xml";
    const root = model.package.xml(part)?.documentElement;
    return (
      childElements(root ?? model.main.documentElement).find((child) => child.localName === name)?.textContent ?? ""
    );
  };
  return {
    name: "DocumentProperties",
    scalars: {
      Title: core("title"),
      Subject: core("subject"),
      Author: core("creator"),
      Keywords: core("keywords"),
      Comments: core("description"),
      LastAuthor: core("lastModifiedBy"),
      Category: core("category"),
      Security: (model) => (model.rules.isProtected ? 8 : model.rules.readOnly ? 2 : 0),
    },
    navigation: { CustomProperties: () => objects.customProperties() },
  };
}

export function customPropertiesType(objects: WordObjects): HostType<DocumentModel> {
  const items = (model: DocumentModel) =>
    [...model.customProperties.keys()].map((name) => objects.customProperty(name));
  const named = (model: DocumentModel, key: unknown) =>
    [...model.customProperties.keys()].find((name) => name.toLowerCase() === String(key).toLowerCase());
  return {
    name: "CustomPropertyCollection",
    items,
    indexer: (model, [key]) => {
      const name = named(model, key);
      if (name === undefined) return collectionType("CustomPropertyCollection").indexer!(() => [], [key]);
      return objects.customProperty(name);
    },
    methods: {
      GetCount: (model) => model.customProperties.size,
      GetItemOrNullObject: (model, [key]) => {
        const name = named(model, key);
        return name === undefined ? null : objects.customProperty(name);
      },
      Add: (model, [key, value]) => {
        model.assertWritable();
        const name = named(model, key) ?? text(key);
        model.customProperties.set(name, value);
        return objects.customProperty(name);
      },
      DeleteAll: (model) => {
        model.assertWritable();
        model.customProperties.clear();
      },
    },
  };
}

export function customPropertyType(model: DocumentModel): HostType<string> {
  return {
    name: "CustomProperty",
    assertAlive: (name) => {
      if (!model.customProperties.has(name)) throw new HostError("ItemNotFound", `There is no property ${name}.`);
    },
    identity: (name) => ({ _Id: `CustomProperty:${name}` }),
    scalars: {
      Key: (name) => name,
      Value: (name) => model.customProperties.get(name),
      Type: (name) => {
        const value = model.customProperties.get(name);
        return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
      },
    },
    setters: {
      Value: (name, value) => {
        model.assertWritable();
        model.customProperties.set(name, value);
      },
    },
    methods: {
      Delete: (name) => {
        model.assertWritable();
        model.customProperties.delete(name);
      },
    },
  };
}
