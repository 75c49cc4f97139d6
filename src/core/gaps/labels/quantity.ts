import { firstSign } from "../characters";
import { datePart } from "../dates";
import { asksBefore } from "../language/asking";
import { isPartOfCount } from "../language/lists";
import { signBefore } from "../language/position";
import { isPerson, unitAfter, unitFollowing } from "../language/units";
import { phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, trimmedLeft, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import units from "../words/units.json";
import { isWholeOffice } from "./owner";
import { beforeColon, isNoMoney, namedThings, opinion, otherMeasure, people } from "./things";
import {
  bareNumbers,
  countedNounBefore,
  earlierNoun,
  extremes,
  headBeforeColon,
  formsOfAddress,
  longest,
  namesQuantity,
  nounAfter,
  nounBefore,
  opensWithCut,
  partOfWord,
  sentenceOf,
  wholeWords,
} from "./words";
import { countWords, splitWords } from "../split";

/** The unit of the value; "Đảng ủy xã … báo cáo" asks for a name and has none. */
export function unitOf(place: Surroundings): string | undefined {
  const found = unitFollowing(place);
  // "… đồng hồ": no money.
  if (found?.unit === "đồng" && isNoMoney(place.right)) return undefined;
  if (found === undefined || (endsWithPrize(place.left) && !isMoney(found.unit))) return undefined;
  if (found.measure) return found.unit;
  if (asksBefore(place.left) === "no") return found.unit;
  const before = wordsBefore(place.left, 5).words;
  // "QĐ số … ngày …": a number and a date.
  if (before[before.length - 1] === "số" && /^(?:ngày|tháng|năm)$/.test(found.unit)) return undefined;
  // "trưởng thành Đoàn … đ/c.", "mầm non … trường,": nothing goes on after the unit.
  const behind = place.right.trimStart().slice(found.unit.length);
  if (!alsoVerbs.has(found.unit) && /^\s*(?:[.,;()]|$)/.test(behind)) return found.unit;
  if (phraseAtEnd(before, whoWords) !== undefined)
    return isPerson(found.unit) && found.unit !== "đồng chí" && found.unit !== "đ/c" ? found.unit : undefined;
  // "lập biên bản … trường hợp": half of a word.
  const lastTwo = before.slice(-2).join(" ");
  if (partOfWord.endIn(before) && !namedThings.all.has(lastTwo) && !titles.has(lastTwo)) return found.unit;
  return phraseAtEnd(before, people) !== undefined || phraseAtEnd(before, namedThings) !== undefined
    ? undefined
    : found.unit;
}

/** "đoạt giải … cuộc thi khoa học kỹ thuật": which prize. */
export function endsWithPrize(left: string): boolean {
  return left.includes("giải") && /(?:^|\s)(?:đạt|đoạt|giành) giải\s*$/.test(left);
}

/** "3. Đồng chí … báo cáo việc kèm cặp": what a name follows is half of nothing. */
const titles = new Set(asks["danh xưng"]);

/** A value with a unit: how many of what, which share, how much money. */
export function quantity(place: Surroundings, unit: string): string {
  const counted = countedIn(withoutChange(place), unit);
  return comrades.has(unit) && membersSpokenOf.test(`${place.left} ${place.right}`)
    ? counted.replace(/^((?:tổng )?số) (?:đồng chí|đ\/c)(?= |$)/u, "$1 đảng viên")
    : counted;
}

/** "nợ quá hạn giảm từ 1,87% còn …%": of what it is, stands before the change. */
function withoutChange(place: Surroundings): Surroundings {
  const left = place.left.includes("từ") ? place.left.replace(changedFrom, "") : place.left;
  return left === place.left || !/[a-zA-ZÀ-ỹ]/.test(left) ? place : place.with({ left });
}

const changedFrom =
  /,?\s\(?(?:(?:đã )?(?:tăng|giảm|nâng|hạ|rút)(?: dần)? )?từ (?:mức )?\d[\d.,]*\s?(?:[a-zA-ZÀ-ỹ%]+(?:[ /][a-zA-ZÀ-ỹ%]+){0,3})?(?: (?:đầu )?năm (?:19|20)\d\d)? (?:xuống còn|xuống|(?<!trở )lên|còn)(?: còn)?\s*$/;

/** "… đ/c được miễn sinh hoạt": in a report of a Party cell they are its members. */
const comrades = new Set(["đồng chí", "đ/c"]);
const membersSpokenOf = new RegExp(words["nói tới đảng viên"].join("|"));

function countedIn(place: Surroundings, unit: string): string {
  const end = ownUnits.has(unit) ? undefined : endOfRange(place);
  if (end === undefined) return amountOf(place, unit);
  const start = end === "first" ? place.left : place.left.replace(/(?:^|\s)từ\s?[^a-zA-ZÀ-ỹ]{1,40}đến\s*$/, " từ ");
  const named = amountOf(place.with({ left: start.replace(/(?:^|\s)từ\s*$/u, " ") }), unit);
  return countWords(named) < 7 ? `${named} ${extremesOf(unit)[end]}` : named;
}

function extremesOf(unit: string) {
  return countedUnit(unit) ? extremes.counted : areas.has(unit) ? extremes.area : extremes.measured;
}

/** "nghỉ không quá … ngày", "ít nhất …%": the most or the least that is allowed. */
export function withBound(place: Surroundings, label: string): string {
  const said = phraseAtEnd(wordsBefore(place.left, 3).words, bounds);
  const bound = said === undefined ? undefined : boundNames[said];
  if (said === undefined || bound === undefined || label.includes(bound)) return label;
  if (label.endsWith(` ${said}`)) return label.slice(0, -said.length) + bound;
  return countWords(label) > longest - 2 ? label : `${label} ${bound}`;
}

const boundNames: Readonly<Record<string, string>> = words["giới hạn"];
const bounds = phrases(Object.keys(boundNames));

/** "kết nạp từ … đến … đảng viên": the least and the most. */
function endOfRange({ left, right }: Surroundings): "first" | "last" | undefined {
  if (!left.includes("từ")) return undefined;
  if (/(?:^|\s)từ\s*$/u.test(left)) return /^\s*(?:đến|tới|-|–)\s?[.…⋯‥․・_\d\s]+/u.test(right) ? "first" : undefined;
  return /(?:^|\s)từ\s?[.…⋯‥․・_\d\s]{1,40}(?:đến|tới|-|–)\s*$/u.test(left) ? "last" : undefined;
}

function amountOf(at: Surroundings, unit: string): string {
  // "cao trình mặt đê +… m": the sign belongs to the value.
  const place =
    at.left.endsWith("+") && /[a-zA-ZÀ-ỹ]\s?\+$/.test(at.left) ? at.with({ left: at.left.slice(0, -1) }) : at;
  const topic = topicBefore(place.left, unit);
  // "Lợn nái: … con, nặng … kg"
  if ((topic === "nặng" || topic?.endsWith(" nặng") === true) && measureNames.get(unit) === "khối lượng")
    return `cân nặng ${topic.slice(0, -"nặng".length) || (headBeforeColon(place.left) ?? "")}`.trim();
  const measure = otherMeasure(place, unit);
  if (measure !== undefined) return measure;
  // "Thửa đất số …, tờ bản đồ số …, diện tích …"
  if (areas.has(unit) && /(?:^|\s)thửa\s[^.;]*diện tích\s*$/.test(place.left)) return "diện tích thửa đất";
  const event = ownUnits.has(unit) ? eventBefore(place.left) : undefined;
  if (event !== undefined) return `${unit} ${event}`;
  if (unit === "lần" && /^\s*lần\s+mức/.test(place.right)) return `hệ số ${topic ?? ""}`;
  // "chủ tế là ông …, … tuổi": whose age.
  const aged = unit === "tuổi" ? (personBefore(place.left) ?? formOfAddress(topic)) : undefined;
  if (aged !== undefined) return `tuổi ${aged}`;
  if (ownUnits.has(unit))
    return /(?:^|\s)(?:giờ|từ|đến|hồi|lúc|vào|trước|sau)\s*$|[:,\d]\s*$/u.test(place.left) ||
      topic === undefined ||
      topic === "năm nay"
      ? unit
      : splitWords(topic).includes(unit)
        ? topic
        : `${topic} (${unit})`;
  const said = place.left.includes(":") && rightAfterColon.test(place.left) ? beforeColon(place) : undefined;
  if (isMoney(unit)) return amount(place, said, topic);
  // "Cộng: … cụ"
  if (said !== undefined && sums.has(said) && countedUnit(unit)) return `tổng số ${unit}`;
  if (unit === "%" || unit === "‰") return share(place, said, topic);
  const behind = "/đ-".includes(firstSign(place.right)) ? place.right.replace(secondValue, "") : place.right;
  // "… hộ với 37 khẩu": another count.
  const noun = nounAfter(behind, 6).replace(/\s(?:với|và) \d.*$/u, "");
  // "… cm trong trận mưa": of what it is, is not said behind.
  const thing = noun === "" || (measured.has(unit) && placesOrTimes.has(splitWords(noun)[1] ?? "")) ? unit : noun;
  const distance = measured.has(unit)
    ? /(?:^|[\s(,])cách\s((?:[a-zA-ZÀ-ỹ]+\s?){0,5})$/.exec(place.left)?.[1]
    : undefined;
  if (distance !== undefined) return `khoảng cách ${distance}`;
  const named = said === undefined || said === opinion || bareNumbers.has(said) ? undefined : said;
  const own = named ?? topic;
  if (own !== undefined && namesQuantity(own) && !bareNumbers.has(own)) {
    if (!countedUnit(unit) || own.includes(unit)) return own;
    if (thing === unit && !/^(?:tổng )?số\s/.test(own)) return `số ${thing} ${own}`;
    if ((generalUnits.has(thing) || thing === unit) && /^(?:tổng )?số\s/.test(own)) return own;
  }
  if (named !== undefined && thing === unit && (areas.has(unit) || measured.has(unit)))
    return `${areas.has(unit) ? "diện tích" : (measureNames.get(unit) ?? "")} ${named}`;
  if (named !== undefined && (thing === unit || generalUnits.has(thing))) return numberOf(thing, named);
  // "Đại biểu đương nhiên: … đồng chí trong Ban Chấp hành"
  if (named !== undefined && generalUnits.has(unit) && countWords(thing) > 3) return numberOf(unit, named);
  return counted(place, unit, thing, topic);
}

/** "/ …… đại biểu", "đến … đảng viên" */
const secondValue = /^\s*(?:\/|đến|-)\s*[.…⋯‥․・_]+/u;

const placesOrTimes = new Set(["trong", "tại", "ở", "trên", "dưới"]);
const timeUnits = new Set(["ngày", "tháng", "tuần", "năm", "buổi"]);

/** "khai mạc lúc": what happens, right before the word that leads to the time. */
function eventBefore(left: string): string | undefined {
  return phraseAtEnd(wordsBefore(left.replace(/\s(?:vào|lúc|hồi|từ)\s*$/u, ""), 2).words, events);
}

/** "chủ tế là ông …, ": who the person is, whose name stands right before. */
function personBefore(left: string): string | undefined {
  const before = left.slice(-100);
  const role = roleBeforeName.exec(before)?.[1];
  // "cao tuổi nhất là cụ …"
  return (role?.endsWith(" nhất") === true ? undefined : role) ?? nameBefore.exec(before)?.[1];
}

function formOfAddress(topic: string | undefined): string | undefined {
  return topic !== undefined && formsOfAddress.all.has(topic) ? topic : undefined;
}

const roleBeforeName =
  /([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?)(?: tôi)?(?:\s?:| là| là:)\s(?:ông|bà|cụ|anh|chị|em|cháu|bác)(?:[\s.…⋯_][^,;:]{0,60},)?\s*(?:năm nay\s*)?$/;
/** "Bà Nguyễn Thị Lài, … tuổi", "Cụ bà …, năm nay … tuổi" */
const nameBefore =
  /(?:^|[\s-])((?:ông|bà|cụ|anh|chị|em|cháu|bác|cô|dì|mẹ|thầy)(?: (?!là |năm )[a-zA-ZÀ-ỹ]+){0,4})(?:\s?[.…⋯_]{1,60})?(?:,\s*(?:năm nay (?:đã )?)?|\s?năm nay (?:đã )?)$/;

/** The noun before the value; "tổng cộng … ha" sums up what stands before it. */
function topicBefore(before: string, unit?: string): string | undefined {
  // "mẫu giáo … lớp / … cháu": two counts of the same.
  const left = before.trimEnd().endsWith("/") ? before.replace(countBeforeStroke, "") : before;
  const noun = nounBefore(left, 5) ?? nounBeforeBracket(left, unit);
  // "dư nợ … tỷ đồng cho … hộ": what the value before is counted in.
  if (noun !== undefined && money.has(noun)) {
    const before = earlierNoun(left);
    return before === undefined || namesQuantity(before) ? undefined : before;
  }
  return noun === "tổng cộng" ? (earlierNoun(left.replace(/tổng cộng\s*$/u, "")) ?? noun) : noun;
}

const countBeforeStroke = /[.…⋯‥․・_\d]{1,60}\s?[a-zA-ZÀ-ỹ]{1,12}\s?\/\s{0,3}$/;

/** "Số đại biểu dự: ước … người". */
const rightAfterColon = /:\s*(?:(?:ước|khoảng|có|là|được|đạt|gồm|còn|trên|dưới|dự kiến|hiện có)\s*){0,2}$/u;

/** "… hộ thoát nghèo", "kết nạp … đảng viên", "thu gom … m3 rác": what is counted, and what is done with it. */
function counted(place: Surroundings, unit: string, thing: string, topic: string | undefined): string {
  if (areas.has(unit)) {
    const of = thing === unit ? "" : thing.slice(unit.length).trim();
    return `diện tích ${of} ${topic ?? ""}`;
  }
  const side = measured.has(unit) ? (topic?.split(" ").pop() ?? "") : "";
  if (sides.has(side)) return `chiều ${side}`;
  if (thing !== unit && measureNames.get(unit) === "chiều dài" && !links.all.has(splitWords(thing)[1] ?? ""))
    return `chiều dài ${thing.slice(unit.length).trim()} ${actionBefore(place.left) ?? ""}`;
  // "nghỉ bán quá … ngày liền phải báo": the deed before, not what follows.
  if (topic !== undefined && timeUnits.has(unit) && /(?:^|\s)quá\s*$/u.test(place.left)) return `số ${unit} ${topic}`;
  const mass = thing === unit ? undefined : masses.get(unit);
  if (mass !== undefined)
    return `${mass} ${thing.slice(unit.length).trim()} ${actionBefore(place.left) ?? ""} (${unit})`.replace(
      /\s+/g,
      " ",
    );
  const behindStroke = place.left.trimEnd().endsWith("/");
  const isTotal = behindStroke && isSecondOfFraction.test(place.left);
  // "…/… chi bộ lập kế hoạch riêng": of all of them.
  if (countWords(thing) > 3) return isTotal ? `tổng số ${unit}` : `số ${thing}`;
  if (thing === unit && measureNames.get(unit) !== undefined)
    return `${measureSaid(place, unit)} ${topic ?? earlierNoun(place.left) ?? ""} (${unit})`;
  const general = generalUnits.has(thing) || measured.has(thing);
  if (isTotal) return `tổng số ${thing}`;
  const action = general || behindStroke ? topic : actionBefore(place.left);
  const goesOn = general && !opensSentence(place.left);
  const carried = goesOn && (action === undefined || action === unit) ? earlierNoun(place.left) : undefined;
  // "diện tích tự nhiên … ha, với … hộ": the area is another quantity.
  const more = carried === undefined || namesQuantity(carried) ? action : carried;
  return more === undefined || bareNumbers.has(more) || isWholeOffice(more) ? `số ${thing}` : numberOf(thing, more);
}

/** What a unit measures; of water it is the level, of who goes it is the way. */
function measureSaid({ left }: Surroundings, unit: string): string {
  const name = measureNames.get(unit) ?? "";
  if (unit === "m" && rising.some((said) => sentenceOf(left).includes(said))) return "mực nước";
  if (unit === "km" && farBefore.test(sentenceOf(left))) return "khoảng cách";
  const goes =
    unit === "km" || unit === "m" ? phraseAtEnd(wordsBefore(left.replace(about, ""), 3).words, goings) : undefined;
  return goes === undefined ? name : "quãng đường";
}

/** "cách trung tâm xã … km", "thôn xa tới … km" */
const farBefore = /(?:^|\s)(?:cách|xa)(?:\s[a-zA-ZÀ-ỹ]+){0,5}\s?$/;
const rising: readonly string[] = words["nước dâng"];
const goings = phrases(words["đi bao xa"]);
const about = /\s(?:khoảng|chừng|được|hơn|gần|ước)\s*$/u;

/** "có mặt …/… đồng chí": out of how many. */
const isSecondOfFraction = /[.…⋯‥․・_\d]\s?\/\s*$/u;

/** "số hộ" of "hộ nghèo giảm" is "số hộ nghèo giảm". */
function numberOf(thing: string, more: string): string {
  const said = more.replace(/^(?:tổng số|số lượng|số|tổng)\s+/u, "");
  return said === thing || said.startsWith(`${thing} `) ? `số ${said}` : `số ${thing} ${said}`;
}

/** Which share of what: what is said before the value or after the "%", or what was counted right before. */
function share(place: Surroundings, said: string | undefined, topic: string | undefined): string {
  if (said !== undefined && said !== opinion) return namesQuantity(said) ? said : `tỷ lệ ${said}`;
  if (topic !== undefined && ownShares.test(topic)) return topic;
  const due = rateDue(place.left, topic);
  if (due !== undefined) return due;
  // "mức …%/tháng"
  if (topic === "mức" && /^\s?%\s?\/\s?(?:tháng|năm|ngày)/u.test(place.right)) return "lãi suất";
  const after = place.right.replace(/^[^%‰]{0,60}[%‰]/u, "");
  const compared = comparison.exec(after)?.[1]?.replace(/\s(?:do|là|và|vì|nên|trong đó|được|đã).*$/u, "");
  const whole =
    compared === undefined && !opensWithCut(after) ? nounAfter(after, 6).replace(/^(?:tổng )?số\s/, "") : "";
  const named = topic === undefined || bareShare.test(topic) || times.has(topic) ? undefined : topic;
  // "…% số hộ và …% số thôn": what stands before is the other value's.
  const second = whole !== "" && /[%‰][^%‰.…]{0,40}$/u.test(place.left.slice(-50));
  if (compared !== undefined) {
    const change = named === undefined ? undefined : phraseAtEnd(splitWords(named), changes);
    const subject = change === named ? earlierNoun(place.left) : named;
    const how = /^so/.test(compared) ? compared : `so với ${compared}`;
    if (change !== undefined) {
      // "độ che phủ 52%, giảm …% so với năm trước": of a share it is no share.
      const kind = change === named && /[%‰]\s?,[^,%‰]{0,20}$/u.test(place.left) ? "mức" : "tỷ lệ";
      // "Tội phạm ma túy giảm …% so với cùng kỳ": what changed, before what it is compared with.
      const what = change === named ? `${change} ${firstWords(withoutShare(subject), 4)}` : withoutShare(named);
      const said = `${kind} ${what}`.trim();
      return countWords(`${said} ${how}`) <= longest ? `${said} ${how}` : said;
    }
    const what = countWords(withoutShare(subject)) > 2 ? 3 : 2;
    return `tỷ lệ ${how} ${firstWords(withoutShare(subject), what)}`;
  }
  if (whole !== "" && named !== undefined && !second) {
    if (namesQuantity(named)) return withoutShare(named) === named ? named : `tỷ lệ ${withoutShare(named)}`;
    return sumOf.test(whole) ? `tỷ lệ ${firstWords(named, 4)} trên ${whole}` : `tỷ lệ ${whole} ${named}`;
  }
  // "Phật tử có … người, chiếm …% dân số": of whom, the words before the last value say.
  const counted = whole === "" || second || !sumOf.test(whole) ? undefined : countedNounBefore(place.left);
  if (counted !== undefined)
    return `tỷ lệ ${firstWords(counted.includes(" ") ? counted : (earlierNoun(place.left) ?? counted), 4)} trên ${whole}`;
  if (whole !== "" && (second || whole.includes(" "))) return `tỷ lệ ${whole}`;
  const change = named === undefined ? undefined : phraseAtEnd(splitWords(named), changes);
  const own = change !== undefined && change === named ? `${earlierNoun(place.left) ?? ""} ${change}`.trim() : named;
  const subject = own ?? nounBeforeBracket(place.left) ?? countedNounBefore(place.left);
  return subject !== undefined && ownShares.test(subject)
    ? `${subject} ${whole}`
    : `tỷ lệ ${withoutShare(subject)} ${whole}`;
}

/** "chịu lãi …%/ngày", "bị phạt …% giá trị": a rate that somebody has to pay, and for what. */
function rateDue(left: string, topic: string | undefined): string | undefined {
  const named = topic === undefined || bareShare.test(topic) ? earlierNoun(left) : topic;
  const rate = named === undefined ? undefined : phraseAtEnd(splitWords(named), rates);
  if (named === undefined || rate === undefined) return undefined;
  const sentence = sentenceOf(left);
  const delay = delays.filter((said) => sentence.includes(said)).sort((one, other) => other.length - one.length)[0];
  const rest = named
    .slice(0, -rate.length)
    .trim()
    .replace(/(?:^|\s)(?:thì|nếu|sẽ)$/u, "");
  return `${rateNames[rate] ?? ""} ${delay ?? (late.test(sentence) ? delays[0] : undefined) ?? (/\d|^ngày/.test(rest) ? "" : firstWords(rest, 4))}`.trim();
}

const rateNames: Readonly<Record<string, string>> = words["mức phải trả"];
const rates = phrases(Object.keys(rateNames));
/** "chậm quá 5 ngày" */
const late = /(?:^|[\s,;])(?:chậm|trễ|muộn)(?: quá|$|,)/u;
const delays: readonly string[] = words["chậm trễ"];

/** "…% tổng đàn", "…% giá khởi điểm": the whole that the share is taken of. */
const sumOf = /^(?:tổng|giá|số|mức|dân số|quân số)(?:\s|$)/u;

function withoutShare(subject: string | undefined): string {
  return subject?.replace(/^(?:tỷ lệ|tỉ lệ|tổng số|số)\s(?!tiền)/, "") ?? "";
}

function firstWords(phrase: string, count: number): string {
  return wholeWords(splitWords(phrase), count).join(" ");
}

const ownShares = /^(?:tỷ suất|tốc độ|độ che phủ|chỉ số|lãi suất|tỷ trọng)\s/u;
const bareShare = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tương ứng|tương đương|nhưng)$/;
const comparison =
  /^\s*((?:so với|so|cùng kỳ|kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết)(?![a-zA-ZÀ-ỹ])(?:\s[a-zA-ZÀ-ỹ\d]+){0,3})/;
const times = new Set(words["thời gian chung"]);

/** How much money, and what for. */
function amount(place: Surroundings, said: string | undefined, topic: string | undefined): string {
  // "vay Quỹ hỗ trợ HTX …": no sign of a product.
  const isProduct = /(?:(?<![a-zA-ZÀ-ỹ])x|[×*])\s?$/.test(place.left);
  const priced = isProduct ? /((?:[a-zA-ZÀ-ỹ]+\s)?[a-zA-ZÀ-ỹ]+)\s?[x×*]\s?$/.exec(place.left)?.[1] : undefined;
  if (priced !== undefined) return `đơn giá ${priced}`;
  // "Cộng mục I: … đ"
  if (said?.startsWith("cộng ") === true && !sums.has(said)) return `tổng số tiền ${said.slice("cộng ".length)}`;
  // "thu trong năm … đ; chi … đ"
  if (/(?:^|\s)thu[^;,]*[;,] chi\s*$/u.test(place.left)) return `tổng số tiền ${topic ?? ""}`;
  if (signBefore(place.left) === "=") return "thành tiền";
  if (topic === "bình quân") return `${earlierNoun(place.left) ?? "số tiền"} bình quân`;
  if (/[,;]\s*(?:hiện |nay )?(?:còn|còn lại|tồn|dư)\s*$/u.test(place.left)) return "số tiền còn lại";
  const use = purposeBehind(place.right);
  const given = use === undefined ? undefined : givenBefore(place.left);
  if (use !== undefined && (topic === undefined || !(namesQuantity(topic) || aboutMoney.test(topic))))
    return `${given === undefined ? "kinh phí" : `số tiền ${given}`} ${use}`;
  if (/(?:^|\s)hết\s*$/u.test(place.left) && topic !== undefined && !namesQuantity(topic) && !aboutMoney.test(topic))
    return `kinh phí ${topic.replace(/^(?:đã|cũng) /u, "")}`;
  const purpose =
    said ??
    moneyNamed(place.left, topic) ??
    topic ??
    quotedBefore(place.left) ??
    beforeColon(place) ??
    expense(place.left);
  if (perPiece.test(place.right) && purpose !== undefined && purpose !== opinion && !aboutMoney.test(purpose))
    return `giá ${purpose}`;
  if (purpose === undefined || purpose === opinion) return "số tiền";
  if (/(?:^|\s)thiệt hại$/u.test(purpose))
    return `giá trị thiệt hại ${purpose.replace(/\s?(?:gây |bị |tổng )?thiệt hại$/u, "")}`;
  if (/^thiệt hại\s/u.test(purpose)) return `giá trị ${purpose}`;
  const change = phraseAtEnd(splitWords(purpose), changes);
  if (change !== undefined && change === purpose && purpose !== "đạt")
    return `mức ${change} ${earlierNoun(place.left) ?? ""}`;
  const prize = phraseAtStart(splitWords(purpose.replace(/^(?:giải|số tiền)\s/u, "")), prizes);
  if (prize !== undefined && prize === purpose.replace(/^giải\s/u, "")) return `tiền thưởng giải ${prize}`;
  if (/(?:^|\s)phạt$/u.test(purpose)) return `mức phạt tiền ${purpose.replace(/\s?(?:mức |bị |chịu |xử )?phạt$/u, "")}`;
  // "hành tím bán giá …": the price of it.
  if (/^(?:bán|mua|thu|bao) giá$/u.test(purpose)) return `giá ${purpose.slice(0, -4)}`;
  if (purpose === "thu" || purpose === "chi") return `số tiền ${purpose}`;
  const whole = eachOf(place.left, purpose);
  if (whole !== undefined) return whole;
  const head = sums.has(purpose) && said === undefined ? beforeColon(place) : undefined;
  if (head !== undefined && head !== opinion) return `số tiền ${head}`;
  if (sums.has(purpose)) return said === undefined ? "số tiền" : "tổng số tiền";
  if (/^nợ(?:\s|$)/u.test(purpose)) return `số tiền ${purpose}`;
  const each = eachUnit(place.right);
  const rate = each !== undefined && !splitWords(purpose).includes(each) ? `mỗi ${each}` : "";
  if (namesQuantity(purpose) || aboutMoney.test(purpose))
    return purpose.includes(" ") && countWords(purpose) < 5 ? `${purpose} ${rate}` : purpose;
  return each === undefined ? `số tiền ${purpose}` : `mức ${purpose} ${rate}`;
}

/** "ủng hộ … triệu đồng xây Nhà bia": what is done with the money. */
function givenBefore(left: string): string | undefined {
  const { words: said } = wordsBefore(left, 3);
  return phraseAtEnd(said[said.length - 1] === "được" ? said.slice(0, -1) : said, givings);
}

const givings = phrases(words["cho tiền"]);

/** "Đề nghị cấp … đồng để nạo vét": what the money is for. */
function purposeBehind(right: string): string | undefined {
  const behind = /^\s*(?:[a-zA-ZÀ-ỹ]+\s)?(?:đồng|đ|triệu|tỷ)\s([a-zA-ZÀ-ỹ].*)$/.exec(right)?.[1];
  if (behind === undefined || phraseAtStart(wordsAfter(behind, 2).words, expenses) === undefined) return undefined;
  const use = nounAfter(behind.replace(/^để\s/u, ""), 5);
  return use.includes(" ") ? use : undefined;
}

/** "tiền dịch vụ môi trường rừng chi trả trong kỳ là": the money is named further off than a topic reaches. */
function moneyNamed(left: string, topic: string | undefined): string | undefined {
  if (topic === undefined || namesQuantity(topic) || aboutMoney.test(topic)) return undefined;
  const said = wordsBefore(left, 10).words;
  const at = said.findIndex((word, index) => moneyWords.has(word) && !partOfWord.has(said[index - 1], word));
  return at < 0 || at > said.length - 4 ? undefined : wholeWords(said.slice(at), 6).join(" ");
}

const moneyWords = new Set(["tiền", "phí", "vốn", "quỹ"]);
const expenses = phrases(words["việc chi tiền"]);

/** "đồng/lượt", "đ/người/ngày": for each of what. */
function eachUnit(right: string): string | undefined {
  return /^\s*(?:(?:triệu|nghìn|ngàn) )?(?:đ|đồng)\/((?:học sinh|hội viên|đảng viên|nhân khẩu|[a-zA-ZÀ-ỹ]+\d?))/.exec(
    right,
  )?.[1];
}

const prizes = phrases(words["thứ hạng"]);

/** "tặng … suất quà, mỗi suất … đồng": each of what was counted before. */
function eachOf(left: string, purpose: string): string | undefined {
  const unit = /^mỗi ([a-zA-ZÀ-ỹ]+)$/.exec(purpose)?.[1];
  if (unit === undefined) return undefined;
  const at = left.slice(0, left.lastIndexOf("mỗi")).lastIndexOf(` ${unit} `);
  const whole = at < 0 ? unit : nounAfter(left.slice(at, left.lastIndexOf("mỗi")), 4);
  return `${givenAway.has(unit) ? "giá trị" : "số tiền"} mỗi ${whole}`;
}

const givenAway = new Set(words["phần trao tặng"]);

const aboutMoney = /tiền|giá|phí$|^(?:mức|ngân sách|dự toán)(?:\s|$)|^(?:thu|chi)(?:\s(?!giữ|hồi|gom|mua|hút|trả)|$)/u;

/** "đ/kg", "đồng/m3": a price, not an amount. */
const perPiece =
  /^\s*(?:(?:triệu|nghìn|ngàn) )?(?:đ|đồng)\/(?:kg|m2|m²|m3|m³|tấn|tạ|yến|lít|con|cây|vé|kwh|chiếc|cái|quả|bó|bao|ha|sào|km)(?![a-zA-ZÀ-ỹ])/;

/** "Kinh phí sửa cống … hết … triệu đồng": what the sentence speaks of, when it is money. */
function expense(left: string): string | undefined {
  const noun = earlierNoun(left);
  return noun !== undefined && namesQuantity(noun) ? noun : undefined;
}

/** "12 mô hình (kinh tế…, văn hóa…)": a part of what was counted before the bracket. */
export function partOfWhole(place: Surroundings): string | undefined {
  if (!isPartOfCount(place) || datePart(place) !== undefined) return undefined;
  const open = place.left.lastIndexOf("(");
  const whole = /[\d.…⋯_]\s?([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{1,30})$/.exec(trimmedLeft(place.left.slice(0, open)))?.[1];
  const unit = whole === undefined || unitFollowing(place) !== undefined ? undefined : unitAfter(whole)?.unit;
  const item = /[^,;(]*$/.exec(place.left)?.[0] ?? "";
  const named = wordsAfter(item, 5).words;
  // "(của ông …, lý do …)": no parts.
  if (phraseAtEnd(named, people) !== undefined || named.join(" ") === "lý do") return undefined;
  return unit === undefined || item.length > 60 ? undefined : `số ${unit} ${named.join(" ")}`;
}

/** "…, 30 lượt dân công. … người đã hy sinh": what was counted before belongs to another sentence. */
function opensSentence(left: string): boolean {
  return /[a-zA-ZÀ-ỹ]{2}[.!?]$/.test(trimmedLeft(left).slice(-3));
}

const ownUnits = new Set(words["đơn vị tự nói"]);
const generalUnits = new Set(words["đơn vị chung"]);
const money = new Set(words["tiền"]);
const areas = new Set(words["diện tích"]);
const measureNames: ReadonlyMap<string, string> = new Map(Object.entries(words["đo lường"]));
const measured = new Set(measureNames.keys());
const exactUnits = new Set(units["đo"]);
/** "… tấn gạo": by weight or volume, not one by one. */
const masses: ReadonlyMap<string, string> = new Map([...measureNames].filter(([, name]) => name === "khối lượng"));
const sides = new Set(words["chiều"]);
const whoWords = phrases(words["hỏi ai"]);
const alsoVerbs = new Set(words["vừa là động từ, tên cấp"]);
const changes = phrases(words["mức thay đổi"]);
const events = phrases(words["sự kiện"]);
const sums = new Set(words["cộng lại"]);
const abbreviations = new Set(Object.keys(words["viết tắt"]));

/** Money, areas, lengths, shares: what is no number of things. */
export function isMeasured(unit: string): boolean {
  return !countedUnit(unit) || exactUnits.has(unit) || (unit.includes("/") && !abbreviations.has(unit));
}

function isMoney(unit: string): boolean {
  return (
    money.has(unit) ||
    (unit.includes("/") && /^(?:[a-zA-ZÀ-ỹ]+ )?(?:đ|đồng|vnđ|usd)\//.test(unit) && !abbreviations.has(unit))
  );
}

function countedUnit(unit: string): boolean {
  return !isMoney(unit) && !areas.has(unit) && !measured.has(unit) && unit !== "%" && unit !== "‰";
}

/** "Quỹ “Vì người nghèo” được …": the quoted name and the word before it. */
function quotedBefore(left: string): string | undefined {
  const quoted = /([a-zA-ZÀ-ỹ]+)\s?[“"«]([^“”"«»]{2,40})[”"»](?:\s[a-zA-ZÀ-ỹ]+){0,2}\s*$/.exec(left.slice(-80));
  return quoted === null ? undefined : `${quoted[1] ?? ""} ${quoted[2] ?? ""}`;
}

/** "kết nạp … đảng viên": the word right before, when it is more than "có" or "với". */
function actionBefore(left: string): string | undefined {
  const before = wordsBefore(left, 3).words;
  if (before.length === 0 || phraseAtEnd(before, links) !== undefined) return undefined;
  return /\d/.test(before[before.length - 1] ?? "")
    ? undefined
    : before.slice(partOfWord.has(before[0], before[1]) ? 0 : -2).join(" ");
}

const links = phrases(words["từ nối"]);

/** "… hộ nghèo (chiếm …%)", "kinh phí còn hạn hẹp (…)": the noun before the bracket. */
function nounBeforeBracket(left: string, unit?: string): string | undefined {
  const open = left.lastIndexOf("(");
  if (open < 0 || left.length - open > 25) return undefined;
  const before = left.slice(0, open).replace(/\scòn(?:\s[a-zA-ZÀ-ỹ]+){1,2}\s*$/, "");
  const noun = nounBefore(before, 4);
  // "số hộ nghèo giảm … hộ (từ …%": the unit of the value before says too little.
  return unit === "%" && noun !== undefined && !noun.includes(" ") && unitAfter(noun) !== undefined
    ? (earlierNoun(before) ?? noun)
    : noun;
}
