import type { WordHostOptions } from "./hostOptions";
import { flatOpc, p, r } from "./fixtures";
import { startWord } from "./startWord";

const body =
  `<w:p>${r("một")}<w:r><w:footnoteReference w:id="1"/></w:r>` +
  `<w:del w:id="1" w:author="x"><w:r><w:delText>xóa</w:delText></w:r></w:del>` +
  `<w:ins w:id="2" w:author="x">${r("thêm")}</w:ins>${r("ẩn", "<w:vanish/>")}` +
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("2024")}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
  "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r></w:p>";

async function ownText(ownText: WordHostOptions["ownText"]): Promise<string> {
  await startWord(flatOpc({ body, footnotes: [p("chú thích")] }), ownText === undefined ? {} : { ownText });
  return Word.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.load("text");
    await context.sync();
    return paragraph.text;
  });
}

test("Word's own text has marks and hyphens as control characters, results of fields, no codes, no deletions", async () => {
  expect(await ownText(undefined)).toBe("một\u0002thêm2024a\u001Eb\u001Fc");
});

test("it can be as plain as the markup", async () => {
  expect(await ownText({ controlCharacters: false })).toBe("mộtthêm2024a\u2011bc");
});

test("deletions and hidden letters appear where platform and view show them", async () => {
  expect(await ownText({ deletions: true, hidden: true })).toBe("một\u0002xóathêmẩn2024a\u001Eb\u001Fc");
});
