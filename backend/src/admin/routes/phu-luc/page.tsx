import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentSeries } from "@medusajs/icons"
import { Button, Label, Text, toast } from "@medusajs/ui"
import { AnnexCheck, AnnexImported, type AnnexMapping } from "@ocop/shared/annex"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useRef, useState, type FormEvent, type RefObject } from "react"
import { Link } from "react-router-dom"
import { postFile } from "../../api/desk-api"
import { FieldInput } from "../../parts/decision-drawer"
import { DeskPage } from "../../parts/desk-page"
import { Section } from "../../parts/facts"
import { FileInput } from "../../parts/file-input"
import { Problem } from "../../parts/problem"
import { useWords } from "../../parts/use-words"
import { usePaperFields } from "../quyet-dinh/paper-fields"
import { DECISIONS } from "../quyet-dinh/query-key"
import { AnnexRows } from "./annex-rows"
import { MappingFields } from "./mapping-fields"
import { saveReport } from "./report"
import { SheetChoice } from "./sheet-choice"

type Paper = Record<string, string | null>

/** A whole annex of a decision from a spreadsheet: checked row by row, then written down at once. */
const Annex = () => {
  const { say } = useWords()
  const queries = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const [choices, setChoices] = useState<Record<string, string>>({})
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const check = useMutation({
    mutationFn: ({ file, ...options }: Sent) => postFile(AnnexCheck, "/annexes/check", file, options),
    onSuccess: () => setLeft(new Set()),
  })
  const write = useMutation({
    mutationFn: ({ file, ...options }: Sent & { rows: number[] }) => postFile(AnnexImported, "/annexes", file, options),
    onSuccess: async ({ count }) => {
      toast.success(say("annex_was_written", { count }))
      await queries.invalidateQueries({ queryKey: [DECISIONS] })
      sendAnew(check.data?.mapping ?? null, check.data?.sheet)
    },
  })
  const sent = (mapping: AnnexMapping | null, sheet = 1): Sent | null => {
    const data = new FormData(form.current ?? undefined)
    const file = data.get("file")
    return file instanceof File && file.size > 0 ? { file, sheet, mapping, paper: paperOf(data), choices } : null
  }
  const sendAnew = (mapping: AnnexMapping | null, sheet?: number) => {
    const all = sent(mapping, sheet)
    if (all) check.mutate(all)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    write.reset()
    sendAnew(null)
  }
  /** What was chosen belongs to the rows of the file before. */
  const startAnew = () => {
    check.reset()
    write.reset()
    setChoices({})
  }
  const { data } = check
  const isChosen = (row: number) => choices[row] !== undefined
  const rows = (data?.rows ?? [])
    .filter(({ row, state }) => (state === "ready" || (state === "choose" && isChosen(row))) && !left.has(row))
    .map(({ row }) => row)
  const writeRows = () => {
    const all = sent(data?.mapping ?? null, data?.sheet)
    if (all) write.mutate({ ...all, rows })
  }
  return (
    <DeskPage title={say("menu_annex")} hint={say("annex_hint")}>
      <AnnexForm formRef={form} isPending={check.isPending} onSend={send} onFile={startAnew} />
      <div role="status" className="px-6">
        {check.isPending && <Text className="py-4">{say("annex_checking")}</Text>}
        {write.isPending && <Text className="py-4">{say("annex_writing", { count: rows.length })}</Text>}
      </div>
      {check.error && <Problem error={check.error} />}
      {data && (
        <>
          <SheetChoice
            check={data}
            onChoose={(sheet) => {
              setChoices({})
              sendAnew(null, sheet)
            }}
          />
          <MappingFields
            key={JSON.stringify([data.sheet, data.mapping])}
            check={data}
            onChange={(mapping) => sendAnew(mapping, data.sheet)}
          />
          <Section title={say("annex_rows")}>
            {data.paper && <Text>{say(data.paper === "new" ? "annex_paper_new" : "annex_paper_registered")}</Text>}
            <AnnexRows
              rows={data.rows}
              choices={choices}
              left={left}
              onChoose={(row, id) =>
                setChoices(({ [row]: _before, ...kept }) => (id === "" ? kept : { ...kept, [row]: id }))
              }
              onLeave={(row, isLeft) => setLeft((before) => without(before, row, isLeft))}
            />
          </Section>
          {write.error && <Problem error={write.error} />}
          {write.data && write.data.decision_ids.length > 0 && (
            <Text className="px-6 py-3">
              {write.data.decision_ids.map((id) => (
                <Link key={id} to={`/quyet-dinh/${id}`} className="mr-3 underline">
                  {say("annex_to_decision")}
                </Link>
              ))}
            </Text>
          )}
          <div className="flex flex-wrap justify-end gap-3 px-6 py-4">
            <Button variant="secondary" onClick={() => void saveReport(data.rows, say, "xlsx")}>
              {say("annex_report_xlsx")}
            </Button>
            <Button variant="secondary" onClick={() => void saveReport(data.rows, say, "csv")}>
              {say("annex_report")}
            </Button>
            <Button disabled={rows.length === 0} isLoading={write.isPending} onClick={writeRows}>
              {say("annex_write", { count: rows.length })}
            </Button>
          </div>
        </>
      )}
    </DeskPage>
  )
}
export default Annex

export const config = defineRouteConfig({
  label: "menu_annex",
  translationNs: "desk",
  icon: DocumentSeries,
  rank: 12,
})

type Sent = {
  file: File
  sheet: number
  mapping: AnnexMapping | null
  paper: Paper | null
  choices: Record<string, string>
}

/** None where no number is typed: then each row names its own. */
function paperOf(data: FormData): Paper | null {
  const typed = (name: string) => String(data.get(name) ?? "").trim()
  if (typed("number") === "") return null
  const names = ["number", "date", "authority", "compared_with", "compared_on"]
  return {
    ...Object.fromEntries(names.map((name) => [name, typed(name)])),
    province_code: typed("province_code") || null,
  }
}

function without(before: ReadonlySet<number>, row: number, isLeft: boolean): ReadonlySet<number> {
  const after = new Set(before)
  if (isLeft) after.add(row)
  else after.delete(row)
  return after
}

type AnnexFormProps = {
  formRef: RefObject<HTMLFormElement | null>
  isPending: boolean
  onSend: (event: FormEvent) => void
  onFile: () => void
}

function AnnexForm({ formRef, isPending, onSend, onFile }: AnnexFormProps) {
  const { say } = useWords()
  const fields = usePaperFields()
  const id = useId()
  return (
    <form ref={formRef} onSubmit={onSend} className="flex flex-col gap-4 px-6 py-4">
      <FileInput
        label={say("annex_file")}
        name="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={onFile}
      />
      <fieldset className="border-ui-border-base rounded-md border p-4">
        <legend className="txt-compact-small-plus px-1">{say("annex_paper")}</legend>
        <Text className="text-ui-fg-subtle mb-3">{say("annex_paper_hint")}</Text>
        <div className="grid gap-3 sm:grid-cols-2">
          {fields.map((field) => (
            <div key={field.name} className="flex flex-col gap-1">
              <Label htmlFor={`${id}-${field.name}`}>{field.label}</Label>
              <FieldInput id={`${id}-${field.name}`} field={{ ...field, required: false }} />
            </div>
          ))}
        </div>
      </fieldset>
      <div className="flex justify-end">
        <Button type="submit" variant="secondary" isLoading={isPending}>
          {say("annex_check")}
        </Button>
      </div>
    </form>
  )
}
