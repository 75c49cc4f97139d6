import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { LayoutTools } from "./layoutTools";
import { temporaryFolder } from "./temporaryFolder";

/** A stretch of a page in millimetres from its left and top edge. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Word extends Box {
  readonly text: string;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** In reading order, line by line. */
  readonly words: readonly Word[];
}

/** A line of text in one look. */
export interface TextLine extends Box {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A .docx as LibreOffice lays it out. */
export interface Rendering {
  readonly pages: readonly Page[];
  /** The lines of a page (from 0) with the size and weight of their type. */
  lines(page: number): readonly TextLine[];
  /** Where on a page (from 0) something dark is drawn, rules included: a raster of 0.1 mm. */
  ink(page: number): Ink;
}

/** A page as black and white points, ten to the millimetre. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  isDark(x: number, y: number): boolean;
}

type Tools = Extract<LayoutTools, { kind: "there" }>;

/** Renders several files in one start of LibreOffice, which takes most of the time. */
export function renderDocx<Name extends string>(
  tools: Tools,
  files: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, Rendering>> {
  const folder = temporaryFolder();
  const names = Object.keys(files) as Name[];
  const docxFiles = names.map((name) => {
    const file = path.join(folder, `${name}.docx`);
    writeFileSync(file, files[name]);
    return file;
  });
  // A profile of its own: a LibreOffice that is open elsewhere would take the job and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const convert = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...docxFiles];
  execFileSync(tools.soffice, convert, { stdio: "ignore", timeout: 120_000 });
  const renderings = names.map((name) => [name, renderingOf(tools, path.join(folder, `${name}.pdf`))] as const);
  return Object.fromEntries(renderings) as Record<Name, Rendering>;
}

function renderingOf(tools: Tools, pdf: string): Rendering {
  const raster = (page: number): string => {
    const prefix = `${pdf.replace(/\.pdf$/, "")}-${page}`;
    const number = String(page + 1);
    execFileSync(tools.pdftoppm, ["-f", number, "-l", number, "-r", "254", "-gray", pdf, prefix]);
    const made = readdirSync(path.dirname(pdf)).find((file) => file.startsWith(`${path.basename(prefix)}-`));
    if (made === undefined) throw new Error(`${pdf} has no page ${number}`);
    return path.join(path.dirname(pdf), made);
  };
  return {
    pages: readPages(execFileSync(tools.pdftotext, ["-bbox", pdf, "-"], { maxBuffer: 1 << 27 }).toString("utf8")),
    lines: (page) => {
      const number = String(page + 1);
      const asked = ["-xml", "-i", "-stdout", "-zoom", String(zoom), "-f", number, "-l", number, pdf];
      return readLines(execFileSync(tools.pdftohtml, asked, { maxBuffer: 1 << 27 }).toString("utf8"));
    },
    ink: (page) => readPgm(readFileSync(raster(page))),
  };
}

const millimetre = 72 / 25.4;

/** The page and word elements of `pdftotext -bbox`; its lengths are points. */
function readPages(xml: string): readonly Page[] {
  const pages: (Page & { readonly words: Word[] })[] = [];
  for (const [, element = "", attributes = "", text = ""] of xml.matchAll(/<(page|word) ([^>]*)>(?:(.*?)<\/word>)?/g)) {
    const length = (name: string) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(attributes)?.[1]) / millimetre;
    if (element === "page") {
      pages.push({ width: length("width"), height: length("height"), words: [] });
    } else {
      const box = { left: length("xMin"), right: length("xMax"), top: length("yMin"), bottom: length("yMax") };
      pages[pages.length - 1]?.words.push({ ...box, text: decodeEntities(text) });
    }
  }
  return pages;
}

/** The largest that pdftohtml takes: its lengths are whole thirds of a point. */
const zoom = 3;

function readLines(xml: string): readonly TextLine[] {
  const fonts = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [id, Number(size) / zoom]),
  );
  return [
    ...xml.matchAll(/<text top="(-?\d+)" left="(-?\d+)" width="(\d+)" height="(\d+)" font="(\d+)">(.*?)<\/text>/g),
  ]
    .map(([, top, left, width, height, font, markup = ""]) => {
      const at = (value: number) => value / zoom / millimetre;
      return {
        left: at(Number(left)),
        right: at(Number(left) + Number(width)),
        top: at(Number(top)),
        bottom: at(Number(top) + Number(height)),
        text: decodeEntities(markup.replace(/<[^>]*>/g, "")).trim(),
        size: fonts.get(font) ?? 0,
        bold: markup.includes("<b>"),
        italic: markup.includes("<i>"),
      };
    })
    .filter(({ text }) => text !== "");
}

function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** A binary PGM: "P5", width, height, 255, then one byte a point. */
function readPgm(bytes: Buffer): Ink {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString("latin1", 0, 40));
  if (header === null) throw new Error("not a binary PGM");
  const [width, height] = [Number(header[1]), Number(header[2])];
  const start = header[0].length;
  return { width, height, isDark: (x, y) => (bytes[start + y * width + x] ?? 255) < 128 };
}
