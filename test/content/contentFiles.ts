import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../../src/content");

/** A file of `src/content`, its path from there. */
export interface ContentFile {
  readonly file: string;
  readonly data: unknown;
}

/** All data files below a folder of `src/content`, read from disk, so that no list can leave one out. */
export function contentFiles(folder = "."): readonly ContentFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .sort()
    .map((file) => ({ file, data: contentFile(file) }));
}

export function contentFile<T = unknown>(file: string): T {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")) as T;
}

/** A string in a data file, and the path of keys that leads to it. */
export interface ContentText {
  readonly file: string;
  readonly keys: readonly string[];
  readonly text: string;
}

/** Every string of a file with the keys that lead to it. */
export function textsOf({ file, data }: ContentFile): readonly ContentText[] {
  return walk(data, []).map((found) => ({ file, ...found }));
}

/** The words of a template's text: what stands in braces is left out, yes-no sentences keep their words. */
export function wordsBetweenPlaces(text: string): string {
  return text
    .replace(/\{\?\w+:/g, " ")
    .replace(/\{[^{}]*\}/g, " ")
    .replace(/\}/g, " ");
}

function walk(value: unknown, keys: readonly string[]): readonly Omit<ContentText, "file">[] {
  if (typeof value === "string") return [{ keys, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...keys, key]));
}
