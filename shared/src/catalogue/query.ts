import { isHandle } from "../handle/rules.ts"
import { isStandardKey } from "../certification/rules.ts"
import { parseVnd } from "../money/rules.ts"
import { PRODUCER_KINDS, type ProducerKind } from "../organization/kinds.ts"
import type { Problem } from "../problem/schemas.ts"
import { STARS, type Stars } from "../stars/schemas.ts"
import { CatalogueQuery, LAST_SET, SORTS, type Sort } from "./schemas.ts"

export const MAX_QUERY_LENGTH = 200

const MAX_NEAR_LENGTH = 100

/** Beyond any list here; a page that only does not exist is for the backend to say. */
const MAX_PAGE = 1_000_000

type Complain = (field: keyof CatalogueQuery, message: string) => undefined

/**
 * Reads the address of the list page. It never throws: what cannot be understood is left out of `query` and named in
 * `problems`, so that the page can show the rest and keep what was typed. Unknown keys are ignored, empty values too.
 */
export function parseCatalogueQuery(params: URLSearchParams): { query: CatalogueQuery; problems: Problem[] } {
  const problems: Problem[] = []
  const complain: Complain = (field, message) => {
    problems.push({ type: "invalid_query", field, message })
  }
  const prices = readPrices(params, complain)
  const nhom = readGroup(params, complain)
  const bo = readSet(params, complain)
  const gan = readNear(params, complain)
  const query: CatalogueQuery = {
    q: readWords(params, complain),
    dung: valueOf(params, "dung") === "1",
    sao: readStars(params, complain),
    xa: readList(params, "xa", (code) => /^\d{5}$/.test(code), complain, "Xã, phường không có trong danh sách."),
    cn: readList(params, "cn", isStandardKey, complain, "Chứng nhận không có trong danh sách."),
    ...(nhom === undefined ? {} : { nhom }),
    ...(bo === undefined ? {} : { bo }),
    tinh: readList(
      params,
      "tinh",
      (code) => /^\d{2}$/.test(code),
      complain,
      "Tỉnh, thành phố không có trong danh sách.",
    ),
    loai: readKinds(params, complain),
    ...prices,
    diem: readList(params, "diem", isHandle, complain, "Điểm bán không có trong danh sách."),
    con_hang: readInStock(params, complain),
    ...(gan === undefined ? {} : { gan }),
    sx: readSort(params, gan, complain),
    trang: readPage(params, complain),
  }
  return { query, problems }
}

/** The address of a query, in the order of the page's form; what is as usual is left out. */
export function toSearchParams(query: CatalogueQuery): URLSearchParams {
  const pairs: [string, string | number | undefined][] = [
    ["q", query.q || undefined],
    ["dung", query.dung ? "1" : undefined],
    ...query.sao.map((stars): [string, number] => ["sao", stars]),
    ...query.xa.map((code): [string, string] => ["xa", code]),
    ...query.cn.map((key): [string, string] => ["cn", key]),
    ["nhom", query.nhom],
    ["bo", query.bo],
    ...query.tinh.map((code): [string, string] => ["tinh", code]),
    ...query.loai.map((kind): [string, string] => ["loai", kind]),
    ["gia_tu", query.gia_tu],
    ["gia_den", query.gia_den],
    ...query.diem.map((handle): [string, string] => ["diem", handle]),
    ["con_hang", query.con_hang ? "1" : undefined],
    ["gan", query.gan],
    ["sx", query.sx === SORTS[0] ? undefined : query.sx],
    ["trang", query.trang === 1 ? undefined : query.trang],
  ]
  return new URLSearchParams(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])))
}

function readWords(params: URLSearchParams, complain: Complain): string {
  const typed = valueOf(params, "q")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
  if (typed.length <= MAX_QUERY_LENGTH) return typed
  complain("q", `Từ cần tìm dài nhất ${MAX_QUERY_LENGTH} ký tự.`)
  return ""
}

function readStars(params: URLSearchParams, complain: Complain): Stars[] {
  const isStars = (text: string) => STARS.some((stars) => String(stars) === text)
  const chosen = readList(params, "sao", isStars, complain, "Hạng sao chỉ có 3, 4 hoặc 5.")
  return STARS.filter((stars) => chosen.includes(String(stars)))
}

function readPrices(params: URLSearchParams, complain: Complain): Pick<CatalogueQuery, "gia_tu" | "gia_den"> {
  const gia_tu = readPrice(params, "gia_tu", complain)
  const gia_den = readPrice(params, "gia_den", complain)
  if (gia_tu !== undefined && gia_den !== undefined && gia_den < gia_tu) {
    complain("gia_den", 'Giá "đến" phải lớn hơn giá "từ".')
    return {}
  }
  return { ...(gia_tu === undefined ? {} : { gia_tu }), ...(gia_den === undefined ? {} : { gia_den }) }
}

function readPrice(params: URLSearchParams, field: "gia_tu" | "gia_den", complain: Complain): number | undefined {
  const typed = valueOf(params, field)
  if (typed === "") return undefined
  return parseVnd(typed) ?? complain(field, `Giá phải là một số tiền, ví dụ 200000, 200.000 hoặc 200k.`)
}

function readGroup(params: URLSearchParams, complain: Complain): string | undefined {
  const slug = valueOf(params, "nhom")
  if (slug === "") return undefined
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80
    ? slug
    : complain("nhom", "Nhóm sản phẩm không có trong danh sách.")
}

function readSet(params: URLSearchParams, complain: Complain): number | undefined {
  const value = valueOf(params, "bo")
  if (value === "") return undefined
  const set_no = /^[1-9]\d?$/.test(value) ? Number(value) : LAST_SET + 1
  return set_no <= LAST_SET ? set_no : complain("bo", "Bộ sản phẩm không có trong danh sách.")
}

function readKinds(params: URLSearchParams, complain: Complain): ProducerKind[] {
  const isKind = (value: string) => PRODUCER_KINDS.some((kind) => kind === value)
  const chosen = readList(params, "loai", isKind, complain, "Loại cơ sở không có trong danh sách.")
  return PRODUCER_KINDS.filter((kind) => chosen.includes(kind))
}

function readInStock(params: URLSearchParams, complain: Complain): boolean {
  const value = valueOf(params, "con_hang")
  if (!["", "0", "1"].includes(value)) complain("con_hang", "Lựa chọn “Chỉ hiện hàng đang có” không hợp lệ.")
  return value === "1"
}

function readNear(params: URLSearchParams, complain: Complain): string | undefined {
  const typed = valueOf(params, "gan")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
  if (typed === "") return undefined
  return typed.length <= MAX_NEAR_LENGTH ? typed : complain("gan", "Tên xã, phường dài quá.")
}

function readSort(params: URLSearchParams, gan: string | undefined, complain: Complain): Sort {
  const value = valueOf(params, "sx")
  const sort = SORTS.find((known) => known === value)
  if (value !== "" && sort === undefined) complain("sx", "Không có cách sắp xếp này.")
  if (sort === "gan" && gan === undefined) {
    complain("gan", "Nhập xã, phường để xếp theo khoảng cách.")
    return SORTS[0]
  }
  return sort ?? SORTS[0]
}

function readPage(params: URLSearchParams, complain: Complain): number {
  const value = valueOf(params, "trang")
  if (value === "") return 1
  const page = /^\d{1,7}$/.test(value) ? Number(value) : 0
  if (page >= 1 && page <= MAX_PAGE) return page
  complain("trang", "Số trang phải là số nguyên từ 1.")
  return 1
}

/** The good ones of a repeated key, each once; one complaint for all the others. */
function readList(
  params: URLSearchParams,
  field: "sao" | "xa" | "cn" | "tinh" | "loai" | "diem",
  isGood: (value: string) => boolean,
  complain: Complain,
  message: string,
): string[] {
  const values = [...new Set(params.getAll(field).map((value) => value.trim()))].filter((value) => value !== "")
  if (!values.every(isGood)) complain(field, message)
  return values.filter(isGood)
}

function valueOf(params: URLSearchParams, field: string): string {
  return (params.get(field) ?? "").trim()
}
