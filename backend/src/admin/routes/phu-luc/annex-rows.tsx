import { Button, Checkbox, Table, Text } from "@medusajs/ui"
import { ANNEX_STATES, type AnnexRow, type AnnexState } from "@ocop/shared/annex"
import { useState } from "react"
import { FieldInput } from "../../parts/decision-drawer"
import { Rows } from "../../parts/rows"
import { useWords } from "../../parts/use-words"

const PER_PAGE = 50

type AnnexRowsProps = {
  rows: AnnexRow[]
  /** The product that was chosen for a row, by the row's number. */
  choices: Readonly<Record<string, string>>
  /** Rows that are not to be written although they could be. */
  left: ReadonlySet<number>
  onChoose: (row: number, product_id: string) => void
  onLeave: (row: number, isLeft: boolean) => void
}

/** What would become of each row; those that need somebody first. */
export function AnnexRows({ rows, choices, left, onChoose, onLeave }: AnnexRowsProps) {
  const { say } = useWords()
  const [state, setState] = useState<AnnexState | null>(null)
  const [page, setPage] = useState(0)
  const count = (wanted: AnnexState) => rows.filter((row) => row.state === wanted).length
  const shown = state === null ? rows : rows.filter((row) => row.state === state)
  const pages = Math.max(1, Math.ceil(shown.length / PER_PAGE))
  const show = (wanted: AnnexState | null) => {
    setState(wanted)
    setPage(0)
  }
  return (
    <>
      <div role="group" aria-label={say("filter")} className="flex flex-wrap gap-2 py-3">
        <Button variant="secondary" aria-pressed={state === null} onClick={() => show(null)}>
          {say("annex_all", { count: rows.length })}
        </Button>
        {ANNEX_STATES.map((each) => (
          <Button
            key={each}
            variant={state === each ? "primary" : "secondary"}
            aria-pressed={state === each}
            onClick={() => show(each)}
          >
            {say(`annex_${each}`, { count: count(each) })}
          </Button>
        ))}
      </div>
      <Rows
        label={say("annex_rows")}
        columns={[
          say("annex_row"),
          say("star_product"),
          say("star_stars"),
          say("annex_paper_short"),
          say("annex_result"),
        ]}
        rows={shown.slice(page * PER_PAGE, (page + 1) * PER_PAGE)}
        error={null}
        empty={say("annex_none")}
      >
        {(row) => (
          <Table.Row key={row.row} className="align-top">
            <Table.Cell className="py-3">{row.row}</Table.Cell>
            <Table.Cell lang="vi" className="min-w-56 py-3">
              <Text className="txt-compact-small-plus">{row.product || "–"}</Text>
              <Text className="txt-small text-ui-fg-subtle">{row.producer || "–"}</Text>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap py-3">
              {row.stars === null ? "–" : say("stars_count", { stars: row.stars })}
              {row.score !== null && ` · ${row.score}`}
            </Table.Cell>
            <Table.Cell className="py-3">{row.decision ?? "–"}</Table.Cell>
            <Table.Cell className="min-w-72 whitespace-normal py-3">
              <Result row={row} chosen={choices[row.row] ?? ""} onChoose={onChoose} />
              {(row.state === "ready" || choices[row.row] !== undefined) && row.state !== "wrong" && (
                <label className="mt-1 flex items-center gap-2">
                  <Checkbox checked={!left.has(row.row)} onCheckedChange={(is) => onLeave(row.row, is !== true)} />
                  {say("annex_take", { row: row.row })}
                </label>
              )}
            </Table.Cell>
          </Table.Row>
        )}
      </Rows>
      {pages > 1 && (
        <nav aria-label={say("pages")} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <Text>{say("page_of", { page: page + 1, pages, count: shown.length })}</Text>
          <div className="flex gap-2">
            <Button variant="secondary" disabled={page === 0} onClick={() => setPage(page - 1)}>
              {say("previous_page")}
            </Button>
            <Button variant="secondary" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
              {say("next_page")}
            </Button>
          </div>
        </nav>
      )}
    </>
  )
}

type ResultProps = { row: AnnexRow; chosen: string; onChoose: AnnexRowsProps["onChoose"] }

function Result({ row, chosen, onChoose }: ResultProps) {
  const { say } = useWords()
  const isWrong = row.state === "wrong"
  return (
    <>
      {row.problems.map(({ type, message }) => (
        <Text key={type} lang="vi" className={isWrong ? "txt-small text-ui-fg-error" : "txt-small"}>
          {message}
        </Text>
      ))}
      {row.problems.length === 0 && <Text className="txt-small">{say(`annex_is_${row.state}`)}</Text>}
      {row.match && (
        <Text lang="vi" className="txt-small text-ui-fg-subtle">
          {row.match.title} · {row.match.maker}
        </Text>
      )}
      {row.candidates.length > 0 && (
        <div lang="vi" className="mt-1" onChange={(event) => choose(event.target, row.row, onChoose)}>
          <label htmlFor={`row-${row.row}`} className="sr-only">
            {say("annex_choose_for", { row: row.row })}
          </label>
          <FieldInput
            id={`row-${row.row}`}
            field={{
              name: `row-${row.row}`,
              label: "",
              value: chosen,
              options: [
                { value: "", label: say("annex_choose_none") },
                ...row.candidates.map(({ id, title, maker }) => ({ value: id, label: `${title} · ${maker}` })),
              ],
            }}
          />
        </div>
      )}
    </>
  )
}

function choose(target: EventTarget, row: number, onChoose: AnnexRowsProps["onChoose"]): void {
  if (target instanceof HTMLSelectElement) onChoose(row, target.value)
}
