import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Button, Input, Label, Text, toast, usePrompt } from "@medusajs/ui"
import { SynonymDesk, type SynonymChange } from "@ocop/shared/synonyms"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useId, useState, type FormEvent } from "react"
import { post, read } from "../../api/desk-api"
import type { DecisionField } from "../../parts/decision-drawer"
import { DeskPage } from "../../parts/desk-page"
import { Section } from "../../parts/facts"
import { FormField, problemsOf } from "../../parts/form-field"
import { formatMoment } from "../../parts/format"
import { Problem, Refusal } from "../../parts/problem"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"

const KEY = ["search-synonyms"]
const PATH = "/search-synonyms"

type Row = SynonymChange["row"]

/** The words that the search takes for each other: added, taken out, and who did it. */
const Synonyms = () => {
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: KEY, queryFn: () => read(SynonymDesk, PATH), staleTime: 0 })
  return (
    <DeskPage title={say("menu_synonyms")} hint={say("synonyms_hint")}>
      {error && <Problem error={error} />}
      {!data && !error && <Text className="px-6 py-4">{say("loading")}</Text>}
      {data && (
        <>
          {data.may_change && <AddForm key={data.rows.length} />}
          <Rows {...data} />
          <Changes changes={data.changes} />
        </>
      )}
    </DeskPage>
  )
}
export default Synonyms

export const config = defineRouteConfig({
  label: "menu_synonyms",
  translationNs: "desk",
  icon: MagnifyingGlass,
  rank: 46,
})

function useChange(said: "synonyms_were_added" | "synonyms_were_removed") {
  const { say } = useWords()
  const queries = useQueryClient()
  const filters = useFilters()
  return useMutation({
    mutationFn: (body: object) => post(SynonymDesk, PATH, body),
    onSuccess: (desk) => {
      queries.setQueryData(KEY, desk)
      if (filters.get("tu") !== "") filters.set({ tu: "" })
      toast.success(say(said))
    },
  })
}

/** The words may come along in the address, from the searches that found nothing. */
function AddForm() {
  const { say } = useWords()
  const { get } = useFilters()
  const { mutate, isPending, error } = useChange("synonyms_were_added")
  const fields: DecisionField[] = [
    { name: "typed", label: say("synonyms_typed"), required: true, maxLength: 400, value: get("tu") },
    { name: "means", label: say("synonyms_means"), maxLength: 400 },
    { name: "why", label: say("synonyms_why"), required: true, maxLength: 400 },
  ]
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const words = Object.fromEntries(fields.map(({ name }) => [name, String(form.get(name) ?? "")]))
    mutate({ action: "add", ...words })
  }
  return (
    <Section title={say("synonyms_add")}>
      <form onSubmit={send} className="flex max-w-2xl flex-col gap-4">
        {fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            problems={problemsOf(error).filter((problem) => problem.field === field.name)}
          />
        ))}
        <Refusal error={error} />
        <div>
          <Button type="submit" isLoading={isPending}>
            {say("synonyms_add")}
          </Button>
        </div>
      </form>
    </Section>
  )
}

function Rows({ rows, may_change }: SynonymDesk) {
  const { say } = useWords()
  const id = useId()
  const [typed, setTyped] = useState("")
  const ask = usePrompt()
  const { mutate, isPending, error } = useChange("synonyms_were_removed")
  const remove = async ({ key, row }: SynonymDesk["rows"][number]) => {
    const isSure = await ask({
      title: say("synonyms_remove_title"),
      description: say("synonyms_remove_text", { row: wordsOf(row) }),
      confirmText: say("synonyms_remove"),
      cancelText: say("cancel"),
    })
    if (isSure) mutate({ action: "remove", key })
  }
  const wanted = typed.trim().toLowerCase()
  const shown = rows.filter(({ key, row }) => `${key} ${row.why}`.toLowerCase().includes(wanted))
  return (
    <Section title={say("synonyms_rows", { n: rows.length })}>
      <div className="mb-3 max-w-md">
        <Label htmlFor={id}>{say("synonyms_find")}</Label>
        <Input id={id} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </div>
      <Refusal error={error} />
      <ul className="flex flex-col divide-y">
        {shown.map(({ key, row }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <div lang="vi">
              <Text weight="plus">{wordsOf(row)}</Text>
              <Text className="txt-small text-ui-fg-subtle">{row.why}</Text>
            </div>
            {may_change && (
              <Button
                size="small"
                variant="secondary"
                disabled={isPending}
                aria-label={say("synonyms_remove_row", { row: wordsOf(row) })}
                onClick={() => void remove({ key, row })}
              >
                {say("synonyms_remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** "lạc = đậu phộng", "dứa → khóm" */
function wordsOf(row: Row): string {
  return "same" in row ? row.same.join(" = ") : `${row.typed.join(", ")} → ${row.means.join(", ")}`
}

function Changes({ changes }: Pick<SynonymDesk, "changes">) {
  const { say, locale } = useWords()
  return (
    <Section title={say("synonyms_changes")}>
      {changes.length === 0 && <Text>{say("synonyms_changes_none")}</Text>}
      <ol className="flex flex-col gap-2">
        {changes.map(({ id, at, action, row, user_email }) => (
          <li key={id} className="txt-small">
            {formatMoment(at, locale)} · {say(action === "add" ? "synonyms_added" : "synonyms_removed")} ·{" "}
            <span lang="vi">{wordsOf(row)}</span> · {user_email}
          </li>
        ))}
      </ol>
    </Section>
  )
}
