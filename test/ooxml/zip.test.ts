import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { DocumentError } from "../../src/core/document/DraftingDocument";
import { pack, readZip, unpack, writeZip, zipLimits } from "../../src/ooxml/zip";

test("what is packed is unpacked, by us and by others", () => {
  const files = { "a.xml": strToU8("<a/>"), "word/Đảng.xml": strToU8("ủy".repeat(1000)), empty: new Uint8Array() };
  const bytes = writeZip(Object.entries(files).map(([name, content]) => pack(name, content)));
  expect(unzipSync(bytes)).toEqual(files);
  expect(Object.fromEntries(readZip(bytes).map((entry) => [entry.name, unpack(entry)]))).toEqual(files);
});

test("entries of another writer are written again without unpacking", () => {
  const stored = zipSync({ a: [strToU8("stored"), { level: 0 }], b: strToU8("b".repeat(500)) });
  const entries = readZip(stored);
  const again = writeZip(entries);
  expect(unzipSync(again)).toEqual(unzipSync(stored));
  expect(readZip(again).map((entry) => entry.packed)).toEqual(entries.map((entry) => entry.packed));
});

describe("broken and hostile files", () => {
  const good = zipSync({ "a.xml": strToU8("<a>Đảng bộ xã</a>".repeat(50)) });

  test("any prefix of a zip is cut off, or no zip at all", () => {
    for (let length = 0; length < good.length; length += 1) {
      expect(codeOf(() => readZip(good.subarray(0, length)))).toBe(length < 4 ? "not-a-docx" : "docx-cut-off");
    }
  });

  test("any changed byte is noticed, or changes nothing that we read", () => {
    const content = unpack(readZip(good)[0] as ReturnType<typeof pack>);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const read = () => readZip(bytes).map((entry) => unpack(entry));
        const code = codeOf(read);
        if (code === undefined) for (const found of read()) expect(found).toEqual(content);
        else expect(code).toMatch(/^(docx-|not-a-docx)/);
      }),
    );
  });

  test("an entry that promises little and holds much", () => {
    const bomb = zipSync({ a: new Uint8Array(1_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    expect(codeOf(() => readZip(bomb).map(unpack))).toBe("docx-malformed");
  });

  test("an entry above the limit is not unpacked", () => {
    const bytes = zipSync({ a: strToU8("a") });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(view.getUint32(bytes.length - 6, true) + 24, zipLimits.entrySize + 1, true);
    const entries = readZip(bytes);
    expect(codeOf(() => entries.map(unpack))).toBe("docx-too-large");
  });

  test("all entries together above the limit", () => {
    const bytes = zipSync({ a: strToU8("a") });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(view.getUint32(bytes.length - 6, true) + 24, zipLimits.totalSize + 1, true);
    expect(codeOf(() => readZip(bytes))).toBe("docx-too-large");
  });

  test("too many entries", () => {
    const many = Object.fromEntries(
      Array.from({ length: zipLimits.entryCount + 1 }, (_, index) => [`f${index}`, new Uint8Array()]),
    );
    expect(codeOf(() => readZip(zipSync(many, { level: 0 })))).toBe("docx-too-large");
  });

  test("an encrypted entry", () => {
    const bytes = zipSync({ a: strToU8("a") });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint16(directory + 8, 1, true);
    expect(codeOf(() => readZip(bytes))).toBe("docx-encrypted");
  });

  test("a file with a password, and an old .doc", () => {
    const ole = (text: string) =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]),
      ]);
    expect(codeOf(() => readZip(ole("Root EntryEncryptedPackage")))).toBe("docx-encrypted");
    expect(codeOf(() => readZip(ole("Root EntryWordDocument")))).toBe("not-a-docx");
  });
});

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}
