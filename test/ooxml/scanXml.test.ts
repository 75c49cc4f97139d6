import fc from "fast-check";
import { DocumentError } from "../../src/core/document/DraftingDocument";
import { scanXml } from "../../src/ooxml/scanXml";
import { arbitraryBody } from "../support/arbitraryDocx";
import { w } from "../support/docxFixture";

const root = (content: string) => `<?xml version="1.0"?>\r\n<!-- c --><w:a xmlns:w="${w}">${content}</w:a>\n`;

test("tells where everything stands: the pieces put together are the file", () => {
  const contents = fc.oneof(
    arbitraryBody,
    fc.constantFrom(
      "a\r\nb&#13;&amp;c",
      "<![CDATA[<x>]]>",
      "<!-- > -->",
      "<?pi > ?>",
      `<b c="a>b" d='"'/>`,
      "<b\n c = 'x'\n></b >",
      "🏠<b/>🏠",
    ),
  );
  fc.assert(
    fc.property(fc.array(contents, { maxLength: 4 }), (parts) => {
      const xml = root(parts.join(""));
      const found: [number, number][] = [];
      scanXml(xml, {
        open: ({ start, end }) => found.push([start, end]),
        close: (_, start, end) => found.push([start, end]),
        text: (_, start, end) => found.push([start, end]),
      });
      let at = 0;
      for (const [start, end] of found) {
        expect(start).toBeGreaterThanOrEqual(at);
        // What no event tells of is a declaration, a comment, an instruction, or blank.
        expect(
          xml
            .slice(at, start)
            .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "")
            .trim(),
        ).toBe("");
        at = end;
      }
      expect(xml.slice(at).trim()).toBe("");
    }),
  );
});

test("tags, ends and texts stand where they say", () => {
  const xml = root(`<w:b w:c="1"/>x &amp; y<![CDATA[z]]><w:d></w:d>`);
  const seen: string[] = [];
  scanXml(xml, {
    open: (tag) => seen.push(`open ${tag.name} ${xml.slice(tag.start, tag.end)}`),
    close: (name, start, end) => seen.push(`close ${name} ${xml.slice(start, end)}`),
    text: (text, start, end) => seen.push(`text ${text} ${xml.slice(start, end)}`),
  });
  expect(seen.filter((one) => !one.includes("w:a") && one.trim() !== "text")).toEqual([
    `open w:b <w:b w:c="1"/>`,
    "close w:b ",
    "text x & y x &amp; y",
    "text z <![CDATA[z]]>",
    "open w:d <w:d>",
    "close w:d </w:d>",
  ]);
});

test("what is not told of belongs to nothing: comments, instructions, the declaration behind a byte order mark", () => {
  const xml = `\ufeff<?xml version="1.0"?><!-- <a> --><?pi <b>?><a xmlns="x">1<?pi > ?>2<!--> xmlns --><b/><!-- c --></a>`;
  const seen: string[] = [];
  scanXml(xml, {
    open: ({ start, end }) => seen.push(xml.slice(start, end)),
    close: (_, start, end) => seen.push(xml.slice(start, end)),
    text: (_, start, end) => seen.push(xml.slice(start, end)),
  });
  expect(seen).toEqual([`<a xmlns="x">`, "1", "2", "<b/>", "", "</a>"]);
});

test("names are ours, whatever the prefix; a namespace ends with its element", () => {
  const names: [string, string | undefined][] = [];
  scanXml(
    `<x:a xmlns:x="${w}" x:val="1"><y xmlns="${w}" xmlns:z="${w}" z:val="2" val="no"/><w:p w:val="3"/><y/></x:a>`,
    {
      open: (tag) => names.push([tag.name, tag.attribute("w:val")]),
    },
  );
  expect(names).toEqual([
    ["w:a", "1"],
    ["w:y", "2"],
    ["?:p", undefined],
    ["?:y", undefined],
  ]);
});

test.each([
  ["<a>", "docx-malformed"],
  ["<a></b>", "docx-malformed"],
  ["<a/><b/>", "docx-malformed"],
  ["", "docx-malformed"],
  ["<a b='1' b='2'/>", "docx-malformed"],
  ["<a>&lol;</a>", "docx-malformed"],
  ["<a>&#0;</a>", "docx-malformed"],
  ["<a>\u0001</a>", "docx-malformed"],
  ["<!DOCTYPE a><a/>", "docx-doctype"],
  [`<!DOCTYPE a [<!ENTITY l "${"x".repeat(100)}"><!ENTITY m "&l;&l;">]><a>&m;</a>`, "docx-doctype"],
])("%s is %s", (xml, code) => {
  expect(() => scanXml(xml, {})).toThrow(expect.objectContaining({ name: DocumentError.name, code }));
});
