import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OfficialActName, Subject } from "@ocop/shared/official-act"

type Columns = Record<string, unknown>

/**
 * A row that an official writes, or changes. `expected` is how the row must still stand: who was not first is refused.
 * `province_code` is of what it is about; null for the whole country.
 */
export type OfficialChange = NewRow | ChangedRow

type About = { act: OfficialActName; subject: Subject; province_code: string | null }
type NewRow = About & { row: Columns & { id?: string } }
type ChangedRow = About & { id: string; set: Columns; expected?: Columns }

/** Who, and why. */
export type ActedBy = { user_id: string; user_email: string; reason: string }

/** Another official was first, or the paper is registered already. `index` is the change that did not fit. */
export class ChangedMeanwhile extends Error {
  constructor(readonly index: number) {
    super("Changed meanwhile")
  }
}

const TABLES = {
  decision: "ocop_decision",
  recognition: "ocop_recognition",
  certification: "ocop_certification",
  stop: "ocop_sale_stop",
} as const satisfies Record<Subject, string>
const PREFIXES = { decision: "dec", recognition: "rec", certification: "cer", stop: "stop" } as const
const CHUNK = 500
const UNIQUE_VIOLATION = "23505"
/** Told by `at` and the act itself. */
const UNTOLD = new Set(["created_at", "updated_at"])

export function newIdOf(subject: Subject): string {
  return generateEntityId(undefined, PREFIXES[subject])
}

/**
 * Writes all of it with the acts that say who and why, or nothing.
 *
 * @returns the ids in the order of the changes, and the batch that they are
 * @throws ChangedMeanwhile
 */
export async function record(
  connection: Knex,
  changes: readonly OfficialChange[],
  by: ActedBy,
): Promise<{ ids: string[]; batch_id: string }> {
  const batch_id = generateEntityId(undefined, "abatch")
  const at = new Date()
  return connection.transaction(async (trx) => {
    const written: Written[] = []
    for (const run of inRuns(changes)) written.push(...(await write(trx, run, at)))
    const acts = written.map(({ id, before, after }, index) => {
      const { act, subject, province_code } = changes[index] as OfficialChange
      const told = { before: before && JSON.stringify(before), after: after && JSON.stringify(after) }
      return {
        id: generateEntityId(undefined, "act"),
        at,
        act,
        subject,
        subject_id: id,
        province_code,
        batch_id,
        ...by,
        ...told,
      }
    })
    await trx.batchInsert("ocop_official_act", acts, CHUNK)
    return { ids: written.map(({ id }) => id), batch_id }
  })
}

type Written = { id: string; before: Columns | null; after: Columns | null }
/** New rows of one table that come one after another, or one changed row; `index` is that of the first. */
type Run = { index: number } & ({ subject: Subject; rows: NewRow["row"][] } | { changed: ChangedRow })

function inRuns(changes: readonly OfficialChange[]): Run[] {
  const runs: Run[] = []
  for (const [index, change] of changes.entries()) {
    const last = runs.at(-1)
    if (!("row" in change)) runs.push({ index, changed: change })
    else if (last && "rows" in last && last.subject === change.subject && last.rows.length < CHUNK) {
      last.rows.push(change.row)
    } else runs.push({ index, subject: change.subject, rows: [change.row] })
  }
  return runs
}

async function write(trx: Knex.Transaction, run: Run, at: Date): Promise<Written[]> {
  try {
    return "rows" in run ? await insert(trx, run, at) : [await update(trx, run, at)]
  } catch (error) {
    throw isUniqueViolation(error) ? new ChangedMeanwhile(run.index) : error
  }
}

async function insert(
  trx: Knex.Transaction,
  { subject, rows }: { subject: Subject; rows: NewRow["row"][] },
  at: Date,
): Promise<Written[]> {
  const complete = rows.map((row) => ({ ...row, id: row.id ?? newIdOf(subject), created_at: at, updated_at: at }))
  await trx(TABLES[subject]).insert(complete)
  return complete.map((row) => ({ id: row.id, before: null, after: told(row) }))
}

async function update(
  trx: Knex.Transaction,
  { index, changed }: { index: number; changed: ChangedRow },
  at: Date,
): Promise<Written> {
  const { subject, id, set, expected = {} } = changed
  const asExpected = { id, deleted_at: null, ...expected }
  const [before]: Columns[] = await trx(TABLES[subject]).where(asExpected).forUpdate()
  if (!before) throw new ChangedMeanwhile(index)
  await trx(TABLES[subject])
    .where({ id })
    .update({ ...set, updated_at: at })
  const names = Object.keys(set).filter((name) => before[name] !== set[name])
  const only = (row: Columns) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))
  return { id, before: only(before), after: only(set) }
}

function told(row: Columns): Columns {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !UNTOLD.has(name)))
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION
}
