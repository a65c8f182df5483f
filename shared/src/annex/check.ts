import { formatDay } from "../day/rules.ts"
import { problemsOfItem, type ItemProblem } from "../decision/rules.ts"
import { foldNumber } from "../evidence/rules.ts"
import { coversProvince } from "../official-act/rules.ts"
import { validUntilOf } from "../stars/rules.ts"
import type { AnnexLine } from "./lines.ts"
import { GoodsByName, makerKey, nameKey, type MatchableGood } from "./match.ts"
import type { AnnexProblem, AnnexRow } from "./schemas.ts"

/** A decision that rows may belong to; `id` is null when it comes with the file and is not written down yet. */
export type AnnexPaper = { id: string | null; number: string; date: string; province_code: string | null }

/** What is known when an annex is checked. */
export type AnnexKnown = {
  /** The decision of the whole file. */
  paper: AnnexPaper | null
  decisions: readonly (AnnexPaper & { id: string })[]
  goods: readonly MatchableGood[]
  /** What decisions say of products already. */
  registered: readonly { decision_id: string; product_id: string; stars: number; score: number | null }[]
  /** Where who asks may act; null for the whole country. */
  provinces: readonly string[] | null
  /** The product that a row means, by its number. */
  choices: Readonly<Record<string, string>>
}

/** A row with what would be written of it. */
export type CheckedLine = AnnexRow & { line: AnnexLine; paper: AnnexPaper | null; good: MatchableGood | null }

const ITEM_MESSAGES: Readonly<Record<ItemProblem, string>> = {
  stars_of_ministry: "Hạng 5 sao do Bộ công nhận: quyết định này của tỉnh.",
  stars_of_province: "Hạng 3 và 4 sao do tỉnh công nhận: quyết định này của Bộ.",
  score_of_fewer_stars: "Số điểm không đủ cho hạng sao.",
  score_out_of_range: "Điểm từ 0 đến 100.",
  from_before_decision: "Hiệu lực bắt đầu trước ngày ký.",
  until_too_late: "Hiệu lực không quá 36 tháng.",
  until_too_early: "Hiệu lực kết thúc trước khi bắt đầu.",
}

/** Everything that is wrong of each row, and the product that it means. Asks nobody: all that is known is given. */
export function checkLines(lines: readonly AnnexLine[], known: AnnexKnown): CheckedLine[] {
  const names = new GoodsByName(known.goods)
  const byId = new Map(known.goods.map((good) => [good.id, good]))
  const papers = papersByNumber(known)
  const said = new Map(known.registered.map((each) => [`${each.decision_id} ${each.product_id}`, each]))
  const checked = lines.map((line) => {
    if (line.isHeading) return toRow(line, { state: "skipped", paper: null, good: null, candidates: [], problems: [] })
    const { paper, problems } = paperOfLine(line, known, papers)
    const chosen = byId.get(known.choices[line.row] ?? "") ?? null
    const isNamed = line.product !== "" && line.producer !== ""
    const found = isNamed ? names.find(line.product, line.producer) : { match: null, candidates: [] }
    const good = chosen ?? found.match
    const all = [...line.problems, ...problems, ...problemsOfGood(line, paper, good)]
    const registered = paper?.id && good ? said.get(`${paper.id} ${good.id}`) : undefined
    const isSame = registered?.stars === line.stars && (line.score === null || registered.score === line.score)
    if (registered && !isSame && line.stars !== null) {
      const message = `Quyết định ${paper?.number ?? ""} đã ghi ${registered.stars} sao cho sản phẩm này: sửa ở trang của sao đó.`
      all.push({ type: "differs_from_registered", message })
    }
    const about = { paper, good, candidates: good ? [] : found.candidates }
    if (all.length > 0) return toRow(line, { ...about, state: "wrong", problems: all })
    if (registered) return toRow(line, { ...about, state: "registered", problems: [] })
    if (good) return toRow(line, { ...about, state: "ready", problems: [] })
    return toRow(line, { ...about, ...notFound(found.candidates) })
  })
  return withoutTwins(checked)
}

function notFound(candidates: readonly MatchableGood[]): { state: "choose" | "wrong"; problems: AnnexProblem[] } {
  if (candidates.length === 0) {
    const message = "Không có sản phẩm này của chủ thể này trên chợ, trong tỉnh được giao."
    return { state: "wrong", problems: [{ type: "product_unknown", message }] }
  }
  const message = "Tên không khớp hẳn: chọn sản phẩm trong các tên gần giống."
  return { state: "choose", problems: [{ type: "product_near", message }] }
}

type Found = Pick<CheckedLine, "state" | "paper" | "good" | "problems"> & { candidates: readonly MatchableGood[] }

function toRow(line: AnnexLine, { state, paper, good, candidates, problems }: Found): CheckedLine {
  const toGood = ({ id, title, maker }: MatchableGood) => ({ id, title, maker })
  const { row, product, producer, address, set, stars, score } = line
  return {
    ...{ row, state, product, producer, address, set, stars, score, problems, line, paper, good },
    decision: paper?.number ?? (line.decision || null),
    match: good && toGood(good),
    candidates: candidates.map(toGood),
  }
}

function papersByNumber({ paper, decisions }: AnnexKnown): Map<string, AnnexPaper[]> {
  const papers = new Map<string, AnnexPaper[]>()
  for (const each of decisions) {
    const key = foldNumber(each.number)
    papers.set(key, [...(papers.get(key) ?? []), each])
  }
  if (paper) papers.set(foldNumber(paper.number), [paper])
  return papers
}

type OfPaper = { paper: AnnexPaper | null; problems: AnnexProblem[] }

function paperOfLine(
  line: AnnexLine,
  { paper: whole, provinces }: AnnexKnown,
  papers: Map<string, AnnexPaper[]>,
): OfPaper {
  const refused = (type: string, message: string) => ({ paper: null, problems: [{ type, message }] })
  if (line.decision === null && whole === null) {
    return refused("decision_missing", "Chưa biết quyết định: ghi quyết định của cả tệp, hoặc chọn cột số quyết định.")
  }
  if (line.decision === "") return { paper: null, problems: [] }
  const same = line.decision === null ? (whole ? [whole] : []) : (papers.get(foldNumber(line.decision)) ?? [])
  const ofDay = same.length > 1 ? same.filter(({ date }) => date === line.date) : same
  const [paper] = ofDay
  if (!paper) {
    return refused("decision_unknown", `Quyết định ${line.decision ?? ""} chưa được nhập, hoặc thuộc tỉnh khác.`)
  }
  if (ofDay.length > 1) return refused("decision_ambiguous", `Có ${ofDay.length} quyết định số ${paper.number}.`)
  const problems: AnnexProblem[] = []
  if (line.date !== null && line.date !== paper.date) {
    const message = `Ngày ${formatDay(line.date)} khác ngày ký ${formatDay(paper.date)} của quyết định.`
    problems.push({ type: "date_differs", message })
  }
  if (!coversProvince(provinces, paper.province_code)) {
    problems.push({ type: "other_province", message: "Quyết định này không thuộc tỉnh được giao." })
  }
  return { paper, problems }
}

function problemsOfGood(line: AnnexLine, paper: AnnexPaper | null, good: MatchableGood | null): AnnexProblem[] {
  if (!paper) return []
  const problems: AnnexProblem[] = []
  if (line.stars !== null) {
    const days = { valid_from: paper.date, valid_until: validUntilOf(paper.date) }
    const wrong = problemsOfItem({ stars: line.stars, score: line.score, ...days }, paper)
    problems.push(...wrong.map((type) => ({ type, message: ITEM_MESSAGES[type] })))
  }
  if (good && paper.province_code !== null && good.province_code !== paper.province_code) {
    const message = "Sản phẩm này thuộc tỉnh khác với tỉnh của quyết định."
    problems.push({ type: "product_of_other_province", message })
  }
  return problems
}

/** Of rows that say the same the first one stays; of rows that contradict each other none. */
function withoutTwins(rows: readonly CheckedLine[]): CheckedLine[] {
  const groups = new Map<string, CheckedLine[]>()
  for (const row of rows) {
    if (row.state === "skipped" || (row.product === "" && row.good === null)) continue
    const what = row.good?.id ?? `${nameKey(row.product)}\n${makerKey(row.producer)}`
    const key = `${foldNumber(row.decision ?? "")}\n${what}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const problems = new Map<number, AnnexProblem>()
  for (const group of groups.values()) {
    const [first, ...others] = group
    if (!first || others.length === 0) continue
    const isOne = others.every(({ stars, score }) => stars === first.stars && score === first.score)
    for (const { row } of isOne ? others : group) {
      const other = row === first.row ? (others[0]?.row ?? row) : first.row
      problems.set(
        row,
        isOne
          ? { type: "row_twice", message: `Trùng với dòng ${other}.` }
          : { type: "row_conflict", message: `Cùng sản phẩm với dòng ${other} nhưng khác hạng sao hoặc điểm.` },
      )
    }
  }
  return rows.map((row) => {
    const problem = problems.get(row.row)
    return problem ? { ...row, state: "wrong" as const, problems: [...row.problems, problem] } : row
  })
}
