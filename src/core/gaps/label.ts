import { firstSign, isWordCharacter } from "./characters";
import { type DatePart, datePart } from "./dates";
import { symbolAfter } from "./language/numbers";
import { signBefore } from "./language/position";
import { unitAfter } from "./language/units";
import { documentNumber } from "./labels/documents";
import { namesNobody, person, recipient, signer } from "./labels/people";
import { joined, parted, withContext } from "./labels/context";
import { inBrackets, isRole, type Placeholder } from "./labels/placeholders";
import { endsWithPrize, isMeasured, partOfWhole, quantity, unitOf, withBound } from "./labels/quantity";
import {
  addressee,
  aboutSomebody,
  afterPreposition,
  amountInWords,
  beforeColon,
  besideNumbers,
  coordinate,
  copies,
  countedAfterColon,
  countedThing,
  endOfRoute,
  meansOfTravel,
  namedThing,
  namesInBracket,
  numberInBracket,
  ofYear,
  itemOfList,
  lastOfNames,
  partInBracket,
  partOfFraction,
  partOfList,
  partOfNumber,
  reason,
  parallelCount,
  subject,
  toldToDo,
  newTotal,
  ofPeople,
  votes,
} from "./labels/things";
import {
  dayOfPeriod,
  dayOrMonth,
  endOfStretch,
  partOfDate,
  placeOfDate,
  timeOfDay,
  yearOfPeriod,
} from "./labels/times";
import { unitAsIn, writtenAsIn } from "./labels/spelling";
import {
  earlierNoun,
  headBeforeColon,
  itemMark,
  lastWords,
  longest,
  nounAfter,
  nounBefore,
  rowOfValues,
  sentenceOf,
  titleAbove,
  wholeWords,
  withoutRemarks,
} from "./labels/words";
import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";
import { phraseAtStart, phrases } from "./phrases";
import { reach, type Surroundings, surroundingsOf, trimmedLeft, wordsAfter } from "./surroundings";
import { type Cell, cellTitles, type Table } from "./tables";
import words from "./words/labels.json";
import { countWords, splitAtSpace, splitWords } from "./split";

/** What a gap asks for, in at most eight words, and the unit that its value is counted in. */
export interface Description {
  readonly label: string;
  readonly unit?: string;
}

/** Says what a gap asks for, from the words around it: the first of these questions that has an answer. */
export function describeMark(page: Page, line: Line, mark: Mark): Description {
  if (mark.kind === "yes-no") return { label: "giữ hay bỏ câu này" };
  const place = withoutPreviousGaps(
    withoutCode(withoutBrackets(withDots(acrossTabs(withJoinedFields(surroundingsOf(line, mark.start, mark.end)))))),
  );
  const unit = unitOf(place);
  const counted = firstSign(place.right) === "t" && millions.test(place.right) ? "triệu đồng" : unit;
  const printed = symbolAfter(place.right) === undefined ? inBrackets(page, place, mark) : undefined;
  const label =
    printed === undefined || countWords(printed.label) < wordsEnough
      ? withContext(
          page,
          place,
          inFull(together(printed, fromAround(page, line, mark, place, counted), counted), counted),
          counted,
        )
      : printed.label;
  const bounded = counted === undefined ? label : withBound(place, label);
  // "ngày … tháng …": the next part of a date counts nothing.
  const counts =
    unit !== undefined &&
    !(partsOfDate.has(unit) && /^(?:giờ|phút|ngày|tháng|năm)(?: |$)/.test(label)) &&
    !(label.startsWith("địa điểm") && !isMeasured(unit));
  const said = shorten(bounded);
  const named = aWord.test(said)
    ? writtenAsIn(line, mark.start, said)
    : shorten(headBeforeColon(place.left) || nothingSaid);
  if (!counts) return { label: named };
  if (!isMeasured(unit)) return { label: named, unit };
  const written = unitAsIn(line, mark.end, unit);
  return { label: withMeasure(named, written), unit: written };
}

/** "năng suất lúa (tạ/ha)": a measure is named with its unit, where there is room and the label does not say it. */
function withMeasure(label: string, unit: string): string {
  if (label.includes("(")) return label;
  const said = splitWords(label.toLowerCase());
  const told = splitWords(unit);
  if (told.every((word) => said.includes(word.toLowerCase()))) return label;
  if (said.length + told.length <= longest) return `${label} (${unit})`;
  // "thu nhập bình quân của gia đình (triệu)": for each of what, the words around say.
  return unit.includes("/") && said.length < longest && told.length > 1 ? `${label} (${told[0] ?? ""})` : label;
}

/** But not "xxx.xxx". */
const aWord = /(?!xx)[a-zA-ZÀ-ỹ]{2}/;

/** "… tr.đ": no unit that our lists know, but money. */
const millions = /^\s*(?:tr|trđ|tr\.\s?đ|tr đ)(?![a-zA-ZÀ-ỹ/])/;

/** Brackets with so many words say it all. */
const wordsEnough = 4;

/** "[số tiền]" before "nợ gốc" is what the words around say, where they say more of the same. */
function together(printed: Placeholder | undefined, around: string | undefined, unit: string | undefined): string {
  if (printed === undefined) return around ?? nothingSaid;
  if (around === undefined) return printed.label;
  // "1⇥«Ho_ten_BT»⇥«Nam_sinh_BT»": what stands around is another field.
  if (printed.unclear) return /[«{<[]/.test(around) ? printed.label : around;
  const said = ` ${around.trim()} `;
  const name = printed.label === "họ và tên" ? "họ tên" : printed.label;
  if (splitWords(name).every((word) => said.includes(` ${word} `))) return around;
  // "lái chính <họ tên>", "Trưởng cụm: [họ tên]": whose name.
  if (/^(?:họ )?tên$/.test(name)) {
    const whose = said.trim();
    if (/^kính (?:gửi|thưa)/.test(whose) || whose.startsWith(addressee)) return `${name} người nhận`;
    if (countWords(whose) < 6 && !whose.includes("[") && (isRole(whose) || !namesNobody(whose)))
      return `${name} ${whose}`;
  }
  if (printed.label === "số tiền" && unit !== undefined && namesMoney.test(around)) return around;
  if (isRole(printed.label)) return `họ tên ${printed.label}`;
  return unit === undefined ? printed.label : joined(printed.label, parted(around.trim(), unit).rest);
}

const namesMoney = /^(?:kinh phí|chi phí|tổng mức|mức|giá|tiền|tổng kinh phí|lệ phí|học phí|vốn)(?:\s|$)/u;

const nothingSaid = "nội dung còn thiếu";

function fromAround(
  page: Page,
  line: Line,
  mark: Mark,
  place: Surroundings,
  unit: string | undefined,
): string | undefined {
  return (
    dayOfPeriod(place) ??
    yearOfPeriod(surroundingsOf(line, mark.start, mark.end)) ??
    partOfWhole(place) ??
    partOfDate(page, place) ??
    (isCentury(line, mark) ? "năm" : undefined) ??
    timeOfDay(page, place) ??
    roadPost(line, mark) ??
    (unit === undefined && symbolAfter(place.right) === undefined ? telephone(line, mark) : undefined) ??
    coordinate(place) ??
    dayOrMonth(place) ??
    documentNumber(page, place) ??
    rowOfValues(page, place) ??
    signer(page, place, mark) ??
    recipient(page, place) ??
    placeOfDate(place) ??
    rank(place, unit) ??
    (unit === undefined ? endOfStretch(place) : quantity(place, unit)) ??
    aboutSomebody(place) ??
    (unit === undefined ? reason(place) : undefined) ??
    person(page, place) ??
    namedThing(place) ??
    amountInWords(place) ??
    (unit === undefined ? partOfNumber(place) : undefined) ??
    copies(place) ??
    partInBracket(place) ??
    namesInBracket(place) ??
    numberInBracket(place) ??
    (unit === undefined ? (votes(place) ?? newTotal(place) ?? ofPeople(place)) : undefined) ??
    partOfFraction(place) ??
    partOfList(place) ??
    countedAfterColon(place) ??
    beforeColon(place) ??
    subject(place) ??
    ofYear(place) ??
    parallelCount(place) ??
    meansOfTravel(place) ??
    endOfRoute(place) ??
    toldToDo(place) ??
    officeThatActs(place) ??
    countedThing(place) ??
    afterPreposition(place) ??
    itemOfList(place) ??
    lastOfNames(place) ??
    (unit === undefined ? besideNumbers(place) : undefined) ??
    // "Hạn chế lớn nhất là …": no "nhất là" that opens a list.
    officeNamed(nounBefore(place.left.replace(/(?<=[a-zA-ZÀ-ỹ] nhất) là\s*$/, ""), 6)) ??
    (/\)\s(?:là|:)\s*$/.test(place.left) ? nounBefore(withoutRemarks(place.left), 6) : undefined) ??
    (nothingBefore.test(place.left) ? (whoeverDoes(place) ?? titleAbove(page, place)) : undefined) ??
    earlierNoun(place.left) ??
    headBeforeColon(place.left) ??
    questionAsked(place.left) ??
    (place.left.trimEnd().endsWith("=") ? nounBefore(withoutRemarks(place.left.replace(/\s*=\s*$/, "")), 4) : undefined)
  );
}

/** "9. Vì sao chọn nghề ấy? ……": the question is what is asked for. */
function questionAsked(left: string): string | undefined {
  const question = trimmedLeft(withoutRemarks(left));
  if (!question.endsWith("?")) return undefined;
  const said = splitWords(sentenceOf(question.slice(0, -1)).replace(itemMark, ""));
  return said.length < 2 ? undefined : lastWords(said, longest).join(" ");
}

/** "7. … nhận bàn giao máy": the item begins with who does it. */
function whoeverDoes({ line, end, right }: Surroundings): string | undefined {
  const deed = /^\s\p{Ll}/u.test(line.text.slice(end, end + 2)) ? nounAfter(right, 3).replace(/\s\S*\d.*$/u, "") : "";
  return deed.includes(" ") ? `đơn vị, người ${deed}` : undefined;
}

/** "do Văn phòng công chứng …… chứng nhận": what the office is called, and nothing that is counted. */
function officeThatActs({ left, right }: Surroundings): string | undefined {
  if (phraseAtStart(wordsAfter(right, 3).words, deedsOfOffices) === undefined) return undefined;
  const noun = nounBefore(left, 6);
  const named = officeNamed(noun);
  return named === noun ? undefined : named;
}

/** "hồ sơ nằm ở Công ty thẩm định …": what the office is called. */
function officeNamed(noun: string | undefined): string | undefined {
  const said = splitWords(noun ?? "");
  const from = said.findIndex((_, at) => phraseAtStart(said, officesWithName, at) !== undefined);
  return from < 0 || said.length - from < 2 || middleOf.test(said.slice(from).join(" "))
    ? noun
    : `tên ${said.slice(from).join(" ")}`;
}

/** "từ trung tâm xã vào bản": no office. */
const middleOf = /^trung tâm (?:xã|phường|huyện|tỉnh|thị trấn|thành phố)(?:\s|$)/u;
const deedsOfOffices = phrases(words["cơ quan làm gì"]);
const officesWithName = phrases(words["cơ quan có tên"]);

/** "xếp thứ …/96 xã", "đoạt giải …": the place in a row. */
function rank({ left }: Surroundings, unit: string | undefined): string | undefined {
  // "đạt giải … triệu đồng": how much.
  if (endsWithPrize(left)) return unit === undefined ? "hạng giải" : undefined;
  if (!trimmedLeft(left).endsWith("thứ")) return undefined;
  const before = /^(.*?)(?:^|\s)(?:xếp|đứng)(?: hạng| vị trí)? thứ\s*$/u.exec(left)?.[1];
  const whose = before === undefined ? undefined : (nounBefore(before.replace(/[\s,;]+$/u, ""), 4) ?? "");
  return whose === undefined ? undefined : `thứ hạng ${/\d/.test(whose) ? "" : whose}`;
}

const partsOfDate = new Set(["ngày", "tháng", "năm"]);

/** "☎ …", "xin gọi …": a number to call. */
function telephone(line: Line, mark: Mark): string | undefined {
  const before = line.low.slice(Math.max(0, mark.start - 60), mark.start);
  // "số khung …, số máy …": those of a vehicle.
  if (before.endsWith("số máy ") || before.endsWith("số máy"))
    if (line.low.includes("số khung")) return "số máy của xe";
  const onDuty = before.includes("trực") ? onDutySign.exec(before)?.[1] : undefined;
  if (onDuty !== undefined) return onDuty.includes("máy") ? onDuty : `số điện thoại ${onDuty.slice("số ".length)}`;
  if (callSign.test(before) && toCall.test(before)) return "số điện thoại liên hệ";
  const called = before.trimEnd().endsWith(",") ? toCallSomebody.exec(before)?.[1] : undefined;
  if (called !== undefined) return `số điện thoại ${called}`;
  if (before.endsWith(" máy ") && /(?:^|\s)(?:qua|về|gọi) máy $/u.test(before)) return "số điện thoại";
  if (before.includes("trực") && /(?:^|[\s·])trực(?: ban| ca)? \d{1,2}\/\d{1,2}(?: giờ)?:\s*$/u.test(before))
    return "số điện thoại trực";
  // "Trực ban: (0256) …"
  if (/\(0\d{1,3}\)\s*$/.test(before) || printedCode.test(before)) return ofWhosePhone(before);
  // "thú y viên Lê Văn A, số ____.___.___", "đt0…": nothing else is written so.
  if (/^_{3,4}\.___\.___$/.test(line.low.slice(mark.start, mark.end)) || /(?:^|[\s(])s?đt\s?0\d{0,3}\s?$/u.test(before))
    return "số điện thoại";
  if (mark.kind !== "letters") return undefined;
  // "09xx xxx xxx", "0918.xxx.xxx": nothing else is written so.
  const look = /(?<!\d)0\d{2,3}[.\- ]$/.test(before) ? /^x{3}/ : /^0\d[\dx]{2}[.\- ]?x{3}[.\- ]?x/;
  return look.test(line.low.slice(mark.start, mark.end)) ? "số điện thoại" : undefined;
}

function ofWhosePhone(before: string): string {
  if (before.includes("máy trực")) return "số máy trực";
  if (before.includes("dây nóng")) return "số điện thoại đường dây nóng";
  if (before.includes("tổng đài")) return "số tổng đài";
  return before.includes("trực ban") ? "số điện thoại trực ban" : "số điện thoại";
}

/** "số máy trực ban", "số trực ban" */
const onDutySign = /(?:^|\s)(số (?:máy )?trực(?: ban)?):?\s*$/u;

/** "di động 0905 …", "số trực ban 0290.3…": the first digits are printed. */
const printedCode =
  /(?:điện thoại|sđt|đt|di động|dây nóng|máy|(?<!mã )số|liên hệ|gọi|zalo)(?![a-zA-ZÀ-ỹ])[^.;:]{0,30}:?[\s(](?:0\d{0,3}(?:\.\d?)?|1[89]00)\s*$/;

/** Without one of these nobody is to be called. */
const callSign = /gọi|số|máy|tin|điện|đt|[\u260e\u260f\ud83d]/;
const toCall =
  /(?:[\u260e\u260f]\ufe0f?|\ud83d[\udcde\udcf1\udcf2]|(?:^|\s)(?:(?<!thường |tên |kêu )gọi|gọi số|gọi điện|gọi đến số|nhắn tin|(?:gọi|qua|về|theo|nhắn) máy số|nhắn số))\s*:?\s*$|(?:^|\s)qua số(?: máy)?:?\s*$|(?:^|\s)(?:gọi|liên hệ|hỏi thêm|nhắn|báo (?:về|cho|tới|ngay|gấp))(?:\s[^\s.;:…_]{1,12}){0,6}:?\s\(?(?:theo |qua |về |đến |vào )?số(?: máy| điện thoại| đt)?\s*$/;

/** "xin gọi ông Khôi, ……": of who is to be called. */
const toCallSomebody = new RegExp(
  `(?:^|\\s)(?:gọi|liên hệ|hỏi) (?:cho )?((?:${words["lời xưng hô"].join("|")}) [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2}),\\s*$`,
  "u",
);

/** "Km0+… đến Km…": which end of a stretch of road. */
function roadPost({ low }: Line, { start, end }: Mark): string | undefined {
  // Most places stand behind no "k".
  if (!low.slice(Math.max(0, start - 10), start).includes("k")) return undefined;
  const before = low.slice(Math.max(0, start - 60), start);
  if (
    !/(?:^|[\s(,;])km?\s?\d*\s?\+?\s?$/u.test(before) ||
    !/km\s?\d*\s?\+?\s?$|(?:^|\s)(?:từ|đến) k\s?(?:\d+\s?\+\s?)?$/u.test(before)
  )
    return undefined;
  if (/(?:^|\s)(?:đến|tới)\s\S{1,4}\s?\S{0,4}$/u.test(before)) return "lý trình điểm cuối";
  return /^[\s+\d.…⋯‥_]*(?:đến|tới|-|–)\s?km?(?:\s?[\d.…⋯‥_]|\s\s)/u.test(low.slice(end, end + 24))
    ? "lý trình điểm đầu"
    : undefined;
}

/** "20…": two digits of a year are printed. */
function isCentury(line: Line, mark: Mark): boolean {
  return mark.kind === "mixed" && /^(?:19|20)\d?[^\d,]/.test(line.text.slice(mark.start, mark.end));
}

/** An empty cell asks for what its column is called, of the row that it stands in. */
export function describeCell(table: Table, cell: Cell, place?: Surroundings): Description {
  const { column, row } = cellTitles(table, cell);
  const part = place === undefined ? undefined : (datePart(place) ?? dayOrMonthAlone(cell.text, place));
  const unit = /\(([^()]{1,20})\)$/.exec(column)?.[1] ?? (place === undefined ? undefined : unitOf(place));
  const named = column.replace(/\s*\([^()]*\)$/, "");
  // "Ngày vay": the month of it.
  const title = part === undefined ? titleInFull(titleOfShare(named, unit)) : partOfTitle(part, named);
  const of = row === "" && namesPeople.test(title) ? officeBeside(table, cell) : row;
  return { label: shorten(of === "" ? title : `${shorten(title)}, ${of}`), ...(unit === undefined ? {} : { unit }) };
}

const namesPeople = /^(?:họ (?:và )?tên|người|tên|đại biểu|thành viên)(?:\s|$)/u;

/** "2⇥……⇥Phó Hiệu trưởng": whose name, the next cell says. */
function officeBeside({ rows }: Table, { row, column }: Cell): string {
  const next = rows[row]?.find((other) => other.column === column + 1)?.text ?? "";
  return /^[a-zA-ZÀ-ỹ]{2,}[^\d.…⋯_]*$/.test(next) ? next : "";
}

/** "Phụ trách": who does it; "2022": a year. */
function titleInFull(title: string): string {
  return /^(?:19|20)\d\d$/.test(title) ? `năm ${title}` : (titlesInFull.get(title.toLowerCase()) ?? title);
}

const titlesInFull: ReadonlyMap<string, string> = new Map(Object.entries(words["cột gọi đủ"]));

/** "%", "Đạt (%)": a share, which the title of the column need not say. */
function titleOfShare(title: string, unit: string | undefined): string {
  if (title === "%") return "tỷ lệ";
  return unit !== "%" || /^(?:tỷ lệ|tỉ lệ|tốc độ|lãi suất)/.test(title.toLowerCase()) ? title : `tỷ lệ ${title}`;
}

/** "Ngày vay", "Đến tháng, năm": which part of it. */
function partOfTitle(part: DatePart, title: string): string {
  const monthsAlone = /^(.*?)\s?tháng, năm$/u.exec(title);
  if (monthsAlone !== null) return `${part === "ngày" ? "tháng" : "năm"} ${monthsAlone[1] ?? ""}`.trim();
  return title === "" ? "" : `${part} ${title.replace(/^(?:ngày|tháng|năm)(?:\s|$)/, "")}`.trim();
}

/** "……/……" in a column "Xong trước": a day and its month. */
function dayOrMonthAlone(text: string, { left }: Surroundings): DatePart | undefined {
  if (!/^(?:[.…⋯‥․_]+|\d{1,2})\s?\/\s?(?:[.…⋯‥․_]+|\d{1,2})$/.test(text)) return undefined;
  return left.includes("/") ? "tháng" : "ngày";
}

/** "văn hóa - xã hội": one field, though a dash parts items elsewhere. */
function withJoinedFields(place: Surroundings): Surroundings {
  const { left, right } = place;
  // Most places stand beside no dash.
  if (!dash.test(left) && !dash.test(right)) return place;
  return place.with({ left: left.replace(dashOfField, " "), right: right.replace(dashOfField, " ") });
}

const dash = / [-–] /;
const fields = words["lĩnh vực hai vế"].map((field) => field.split(" - "));
const half = (at: number) => fields.map((halves) => halves[at]).join("|");
const dashOfField = new RegExp(`(?<=(?:^|[^a-zA-ZÀ-ỹ])(?:${half(0)})) [-–] (?=(?:${half(1)})(?![a-zA-ZÀ-ỹ]))`, "gu");

/** "Hồi→giờ→phút": where tabs are the places to fill, the sentence goes on across them. */
function acrossTabs(place: Surroundings): Surroundings {
  const { line, start, end } = place;
  if (!line.text.slice(start, end).includes("\t")) return behindColon(place);
  // "Số: …→      , ngày …": the place of the date.
  if (/^\s*,\s*ngày/.test(place.right)) return place;
  return place.with({
    from: 0,
    to: line.low.length,
    left: line.low
      .slice(Math.max(0, start - reach), start)
      .trimStart()
      .replace(/:\s?\t+/g, ": ")
      .replace(/\t+/g, " … "),
    right: line.low.slice(end, end + reach).replace(/\t+/g, " … "),
  });
}

/** "Bế mạc:→… giờ": the words of the column before lead to the place. */
function behindColon(place: Surroundings): Surroundings {
  const { line, from } = place;
  const before =
    from === 0 || /[a-zA-ZÀ-ỹ]/.test(place.left.replace(/giờ|phút|ngày|tháng|năm|\dh|\.h/gu, ""))
      ? ""
      : line.low.slice(Math.max(0, from - 100), from).trimEnd();
  // "Nơi nhận:⇥……": the other column is that of the signature.
  if (!before.endsWith(":") || before.trimStart().startsWith("nơi nhận")) return place;
  const head = before.slice(before.lastIndexOf("\t") + 1);
  return place.with({ from: 0, left: `${head} ${place.left.trimStart()}` });
}

/** "đã làm rõ XX/XX vụ", "nợ gốc [số tiền] đồng": other places on the line, whatever their marks, read like dots. */
function withDots(place: Surroundings): Surroundings {
  const left = readAsDots(place.left);
  const right = readAsDots(place.right);
  return left === place.left && right === place.right ? place : place.with({ left, right });
}

function readAsDots(text: string): string {
  return otherMarks.test(text)
    ? text.replace(lettersOfHour, "…").replace(everyOtherMark, "…").replace(otherDots, "…")
    : text;
}

const otherMarks = /[[<{«?‥․・．＿⋯]|xx|--|––|\((?:\.{3}|…)\)/;
/** "xxhxx": hour and minutes. */
const lettersOfHour = /(?<![a-zA-ZÀ-ỹ\d])xx(?=h)|(?<=(?:^|[\s\dx])h)xx(?![a-zA-ZÀ-ỹ\d])/g;
const otherDots = /[‥․・．＿⋯]+/g;
const everyOtherMark =
  /\((?:\.{3}|…)\)|(?<![-–])[-–]{2,20}(?![-–>\d])|\{\{[^{}]{1,40}\}\}|«[^«»]{1,40}»|\[[^[\]]{1,40}\]|<[^<>]{1,40}>|(?<![a-zA-ZÀ-ỹ\d])(?:xx+|x(?=[.,]x))(?:[.,]x+)*(?![a-zA-ZÀ-ỹ\d])|\?{2,}/g;

/**
 * "“…", "……, …", "1/ ……; 2/ …": what was asked before a quotation mark or before the gaps of the same list is asked here
 * too.
 */
function withoutPreviousGaps(place: Surroundings): Surroundings {
  const trimmed = trimmedLeft(place.left);
  // Most places stand behind a word.
  if (isWordCharacter(trimmed[trimmed.length - 1]) && !trimmed.endsWith(" và")) return place;
  // "ngày ..-..-2025", "Hạn nộp: 25/…/…": the month.
  if (trimmed.endsWith("-") && (/^\s?-\s?(?:19|20)/.test(place.right) || /ngày[\s\d.…⋯_-]{1,30}-$/u.test(trimmed)))
    return place;
  if (trimmed.endsWith("/") && firstSign(place.right) === "/") return place;
  let left = trimmed.replace(/[“"«]$/u, "");
  // Told by one character, so that a run of dots before the place is not searched for what cannot end it.
  if (/[).:/]\s{0,2}$/.test(left))
    left = left
      .replace(/(?:[.…⋯‥․・．_＿]{1,60}\s{0,2}[,;–-]?\s{0,2}\(?\d{1,2}[).:/]\s{0,2}){1,6}$/u, "")
      .replace(/(?<=:\s{0,2})\(?\d{1,2}[).:/]\s{0,2}$/u, "");
  if (/(?:[,;–-]|và)\s{0,2}$/.test(left))
    left = left.replace(/(?:[.…⋯‥․・．_＿]{1,60}\s{0,2}(?:[,;–-]|và(?=\s|$))\s{0,2}){1,6}$/u, "");
  return left === trimmed ? place : place.with({ left });
}

/** "Hộ có (....) nhân khẩu": the brackets hold nothing but the place. */
function withoutBrackets(place: Surroundings): Surroundings {
  const { left, right } = place;
  if (!right.startsWith(")") || !left.endsWith("(") || unitAfter(right.slice(1)) === undefined) return place;
  return place.with({ left: left.slice(0, -1), right: right.slice(1) });
}

/** "biển số 98A-…", "số đăng ký CM - …": the printed beginning of a code says nothing. */
function withoutCode(place: Surroundings): Surroundings {
  if (signBefore(place.left) !== "-") return place;
  const code = /(?<=[a-zA-ZÀ-ỹ]\s)[A-ZĐ\d]{1,5}\s?-\s?$/.exec(
    place.line.text.slice(Math.max(0, place.start - 24), place.start),
  )?.[0];
  return code === undefined || !/[A-ZĐ]/.test(code) ? place : place.with({ left: place.left.slice(0, -code.length) });
}

/** "Một là, …", "(2) …": an item of what the heading says. */
const nothingBefore = /^\s*(?:(?:[-+]\s?)?(?:một|hai|ba|bốn|năm|sáu) là,?|[-+*•]|\(?(?:\d{1,2}|[a-zđ])[).:/-])?\s*$/;

function shorten(label: string): string {
  const said = splitAtSpace(label.trim());
  const inFullWords = said.some((word) => abbreviations.has(word))
    ? said.flatMap((word) => (abbreviations.get(word) ?? word).split(" "))
    : said;
  const kept = wholeWords(inFullWords, longest).join(" ");
  return inFullWords.length > longest ? kept.replace(/[\s,;:–-]+$/, "") : kept;
}

const fullWords: ReadonlyMap<string, string> = new Map(Object.entries(words["nói đủ"]));

/** "đt": "số điện thoại". */
function inFull(label: string, unit: string | undefined): string {
  // "chỉ có … máy": machines.
  return unit !== undefined && label.trim() === `số ${unit}` ? label : (fullWords.get(label.trim()) ?? label);
}

const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries(words["viết tắt"]));
