import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import type { Problem } from "@ocop/shared/problem"
import { SynonymTable } from "@ocop/shared/search"
import {
  keyOfSynonym,
  LONGEST_NAME_WORDS,
  MOST_NAMES,
  MOST_SYNONYM_CHANGES,
  MOST_SYNONYMS,
  parseNames,
  type ChangeSynonyms,
  type SynonymDesk,
  type SynonymRow,
} from "@ocop/shared/synonyms"
import { notFound, ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"
import { SETTING_MODULE } from "../modules/setting"
import { takeSynonyms } from "../search/follow-synonyms"
import { tableAfter, type TableChange } from "../search/live-synonyms"
import { changeSynonymsWorkflow } from "../workflows/setting/change-synonyms"

const Row = SynonymTable.element

const problem = (type: string, field: string, message: string): Problem => ({ type, field, message })

/** All rows that hold, by what they are about, and who changed what last. */
export async function readSynonymDesk(container: MedusaContainer, may_change: boolean): Promise<SynonymDesk> {
  const rows = await readChanges(container)
  const changes = rows
    .toReversed()
    .slice(0, MOST_SYNONYM_CHANGES)
    .map(({ id, at, action, row, user_email }) => ({ id, at: at.toISOString(), action, row, user_email }))
  return { may_change, changes, rows: [...tableAfter(rows)].map(([key, row]) => ({ key, row })) }
}

/**
 * Adds a row of words that stand for each other or for something, or takes one out.
 *
 * @throws ProblemError 400 with everything that is wrong, 404 for a row that is not there, 409 for one that is
 */
export async function changeSynonyms(container: MedusaContainer, user: UserDTO, posted: ChangeSynonyms): Promise<void> {
  const rows = tableAfter(await readChanges(container))
  const { key, row } = posted.action === "add" ? toAdd(posted, rows) : toRemove(posted.key, rows)
  const input = { action: posted.action, key, row, user_id: user.id, user_email: user.email }
  await changeSynonymsWorkflow(container).run({ input })
  await takeSynonyms(container)
}

type Rows = ReadonlyMap<string, SynonymRow>
type Posted = Extract<ChangeSynonyms, { action: "add" }>

function toRemove(key: string, rows: Rows): { key: string; row: SynonymRow } {
  const row = rows.get(key)
  if (!row) throw notFound("Dòng này đã được bỏ rồi. Hãy tải lại trang.")
  return { key, row }
}

function toAdd({ typed, means, why }: Posted, rows: Rows): { key: string; row: SynonymRow } {
  const [names, others] = [parseNames(typed), parseNames(means)]
  const reason = tidy(why)
  const problems = [
    ...namesProblems("typed", names, others.length === 0 ? 2 : 1),
    ...namesProblems("means", others, 0),
    ...(reason === "" ? [problem("why_missing", "why", "Ghi lý do, ví dụ: miền Bắc, miền Nam.")] : []),
    ...(rows.size < MOST_SYNONYMS ? [] : [problem("too_many", "typed", `Bảng chỉ giữ ${MOST_SYNONYMS} dòng.`)]),
  ]
  if (problems.length > 0) throw new ProblemError(400, problems)
  const row = others.length === 0 ? { same: names, why: reason } : { typed: names, means: others, why: reason }
  const key = keyOfSynonym(row)
  if (!rows.has(key)) return { key, row }
  throw new ProblemError(409, problem("synonym_known", "typed", "Bảng đã có dòng này."))
}

function namesProblems(field: "typed" | "means", names: readonly string[], fewest: number): Problem[] {
  if (names.length < fewest) {
    const message = fewest === 1 ? "Nhập từ người mua gõ." : "Nhập ít nhất hai từ, cách nhau bằng dấu phẩy."
    return [problem("names_missing", field, message)]
  }
  const isLong = names.length > MOST_NAMES || names.some((name) => name.split(" ").length > LONGEST_NAME_WORDS)
  const message = `Nhiều nhất ${MOST_NAMES} từ, mỗi từ không quá ${LONGEST_NAME_WORDS} tiếng.`
  return isLong ? [problem("names_too_long", field, message)] : []
}

async function readChanges(
  container: MedusaContainer,
): Promise<(TableChange & { id: string; at: Date; user_email: string })[]> {
  const changes = await container.resolve(SETTING_MODULE).listSynonymChanges({}, { order: { id: "ASC" }, take: null })
  return changes.map(({ id, at, action, key, row, user_email }) => ({
    id,
    at: new Date(at),
    action,
    key,
    row: Row.parse(row),
    user_email,
  }))
}
