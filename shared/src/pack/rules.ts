/** How goods are packed, by the words that makers use for it. */
const CONTAINERS: Readonly<Record<string, string>> = {
  "túi lưới": "net bag",
  "hộp quà": "gift box",
  túi: "bag",
  khay: "tray",
  gói: "pack",
  hộp: "box",
  hũ: "jar",
  lọ: "jar",
  chai: "bottle",
  lon: "can",
  can: "canister",
  bao: "sack",
  bó: "bunch",
  lốc: "pack",
  thùng: "case",
  chậu: "pot",
  giỏ: "basket",
  bộ: "set",
  bánh: "cake",
  trái: "one fruit",
  cái: "one piece",
  chiếc: "one piece",
  tấm: "one piece",
}

/** What is counted in a pack; pieces need no word of their own. */
const COUNTED: Readonly<Record<string, string>> = {
  cái: "",
  con: "",
  hũ: " jars",
  chai: " bottles",
  gói: " packs",
  trái: " fruits",
  cành: " stems",
  "túi lọc": " tea bags",
}

const STAYS = new Map([
  ["một khách", "one guest"],
  ["một khách, một đêm", "one guest, one night"],
])

const ADJECTIVES = new Map([
  ["nhỏ", "small"],
  ["vừa", "medium"],
  ["lớn", "large"],
])

const CONTAINER = new RegExp(`^(${Object.keys(CONTAINERS).join("|")})(?: (.+))?$`, "u")
const COUNT = new RegExp(`^(\\d+) (${Object.keys(COUNTED).join("|")})$`, "u")
const AMOUNT = /^([\d.,]+) (g|kg|ml|lít)$/u
const SIZE = /^([\d.,]+(?: × [\d.,]+)?) (cm|m)$/u
const REMARK = /^(.*?)(?: \((.+)\))?$/u

/**
 * The title of a pack in English: "Hộp 4 cái (480 g)" is "Box of 4 (480 g)". Null for words that are not known; those
 * are shown as the maker wrote them.
 */
export function packInEnglish(title: string): string | null {
  const [, head = "", remark] = REMARK.exec(title.normalize("NFC").trim().toLocaleLowerCase("vi")) ?? []
  const pack = STAYS.get(head) ?? familyInEnglish(head) ?? containerInEnglish(head)
  const aside = remark === undefined ? "" : asideInEnglish(remark)
  if (pack === null || aside === null) return null
  return pack.charAt(0).toUpperCase() + pack.slice(1) + (aside === "" ? "" : ` (${aside})`)
}

/** Several packs, as a label lists them: "Gói 500 g; Gói 1 kg". Null when one of them is not known. */
export function packsInEnglish(titles: string): string | null {
  const packs = titles.split("; ").map(packInEnglish)
  return packs.every((pack) => pack !== null) ? packs.join("; ") : null
}

function familyInEnglish(head: string): string | null {
  const people = /^gia đình (\d+) người(, một đêm)?$/u.exec(head)
  return people ? `family of ${people[1]}${people[2] === undefined ? "" : ", one night"}` : null
}

function containerInEnglish(head: string): string | null {
  const [, word = "", rest] = CONTAINER.exec(head) ?? []
  const container = CONTAINERS[word]
  if (word === "" || container === undefined) return null
  if (rest === undefined) return container
  const adjective = ADJECTIVES.get(rest)
  if (adjective !== undefined) return container === "one piece" ? adjective : `${adjective} ${container}`
  const counted = COUNT.exec(rest)
  if (counted) return `${container} of ${counted[1]}${COUNTED[counted[2] ?? ""] ?? ""}`
  const amount = amountInEnglish(rest)
  if (amount !== null && !container.startsWith("one ")) return `${amount} ${container}`
  const measure = asideInEnglish(rest)
  return measure === null ? null : `${container}, ${measure}`
}

/** "480 g", "khoảng 3 kg", "đường kính 30 cm", "cao 60 cm", "30 × 20 cm", "minh họa". */
function asideInEnglish(words: string): string | null {
  if (words === "minh họa") return "illustration"
  if (words.startsWith("khoảng ")) return prefixed("about ", amountInEnglish(words.slice(7)))
  if (words.startsWith("đường kính ")) return prefixed("diameter ", sizeInEnglish(words.slice(11)))
  if (words.startsWith("cao ")) return suffixed(sizeInEnglish(words.slice(4)), " high")
  if (words.startsWith("dài ")) return suffixed(sizeInEnglish(words.slice(4)), " long")
  return amountInEnglish(words) ?? sizeInEnglish(words)
}

function amountInEnglish(words: string): string | null {
  const [, number, unit] = AMOUNT.exec(words) ?? []
  if (number === undefined) return null
  return `${numberInEnglish(number)} ${unit === "lít" ? "litre" : unit}`
}

function sizeInEnglish(words: string): string | null {
  const [, size, unit] = SIZE.exec(words) ?? []
  return size === undefined ? null : `${numberInEnglish(size)} ${unit}`
}

/** Vietnamese writes "1.440" and "1,6". */
function numberInEnglish(number: string): string {
  return number.replace(/[.,]/gu, (mark) => (mark === "." ? "," : "."))
}

function prefixed(prefix: string, words: string | null): string | null {
  return words === null ? null : prefix + words
}

function suffixed(words: string | null, suffix: string): string | null {
  return words === null ? null : words + suffix
}
