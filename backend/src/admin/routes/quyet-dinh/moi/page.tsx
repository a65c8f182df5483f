import { Button, Heading, Text, toast } from "@medusajs/ui"
import { DecisionAnswer, type DraftRecognition, type FoundGoods } from "@ocop/shared/decision"
import type { QueuedSubmission } from "@ocop/shared/paper-submission"
import { Stars } from "@ocop/shared/stars"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { Link, useNavigate } from "react-router-dom"
import { post } from "../../../api/desk-api"
import { DeskPage } from "../../../parts/desk-page"
import { FormField, problemsOf } from "../../../parts/form-field"
import { FromSubmission } from "../../../parts/from-submission"
import { GoodsSearch } from "../../../parts/goods-search"
import { Problem, Refusal } from "../../../parts/problem"
import { useSubmission } from "../../../parts/use-submission"
import { useWords } from "../../../parts/use-words"
import { useItemFields } from "../../cong-nhan/item-fields"
import { usePaperFields } from "../paper-fields"
import { DECISIONS } from "../query-key"

type Good = FoundGoods["goods"][number]

/** A decision, written down as its paper has it, maybe from the one that a producer sent. */
const NewDecision = () => {
  const { say } = useWords()
  const { submission, error } = useSubmission()
  if (error) return <Problem error={error} />
  if (submission === undefined) return <Text className="px-6 py-4">{say("loading")}</Text>
  return <DecisionForm submission={submission} />
}
export default NewDecision

function DecisionForm({ submission }: { submission: QueuedSubmission | null }) {
  const { say } = useWords()
  const goTo = useNavigate()
  const queries = useQueryClient()
  const paperFields = usePaperFields(submission ? paperOf(submission) : undefined)
  const itemFields = useItemFields()
  const [goods, setGoods] = useState<Good[]>([])
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: object) => post(DecisionAnswer, "/decisions", body),
    onSuccess: async ({ decision: { id, number } }) => {
      toast.success(say("decision_was_drafted", { number }))
      await queries.invalidateQueries({ queryKey: [DECISIONS] })
      await goTo(`/quyet-dinh/${id}`)
    },
  })
  const wrong = (field: string) => problemsOf(error).filter((problem) => problem.field === field)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = (name: string) => String(form.get(name) ?? "").trim()
    const paper = Object.fromEntries(paperFields.map(({ name }) => [name, typed(name)]))
    const items = goods.map(({ id }) => toItem(id, (name) => typed(`${id}.${name}`)))
    mutate({ ...paper, province_code: paper["province_code"] || null, items, submission_id: submission?.id ?? "" })
  }
  return (
    <>
      <Link to="/quyet-dinh" className="txt-compact-small px-1 underline">
        {`← ${say("decisions_back")}`}
      </Link>
      <form onSubmit={send}>
        <DeskPage title={say("decision_add")} hint={say("decision_add_hint")}>
          {submission && (
            <div className="px-6 py-4">
              <FromSubmission submission={submission} />
            </div>
          )}
          <div className="grid gap-4 px-6 py-4 sm:grid-cols-2">
            {paperFields.map((field) => (
              <FormField key={field.name} field={field} problems={wrong(field.name)} />
            ))}
          </div>
          <div className="flex flex-col gap-4 px-6 py-4">
            <Heading level="h2">{say("decision_stars")}</Heading>
            <GoodsSearch
              chosen={goods.map(({ id }) => id)}
              onChoose={(good) => setGoods((before) => [...before, good])}
            />
            {goods.map((good, index) => (
              <fieldset key={good.id} className="border-ui-border-base rounded-md border p-4">
                <legend lang="vi" className="txt-compact-small-plus px-1">
                  {good.title} · {good.maker}
                </legend>
                <div className="grid gap-3 sm:grid-cols-3">
                  {itemFields.map((field) => (
                    <FormField
                      key={field.name}
                      field={{ ...field, name: `${good.id}.${field.name}` }}
                      problems={wrong(`items.${index}.${field.name}`)}
                    />
                  ))}
                </div>
                {wrong(`items.${index}.product_id`).map(({ message }) => (
                  <Text key={message} role="alert" className="text-ui-fg-error mt-2">
                    {message}
                  </Text>
                ))}
                <Button
                  type="button"
                  variant="transparent"
                  className="mt-2"
                  onClick={() => setGoods((before) => before.filter(({ id }) => id !== good.id))}
                >
                  {say("decision_remove", { name: good.title })}
                </Button>
              </fieldset>
            ))}
          </div>
          <div className="flex flex-wrap items-center justify-end gap-3 px-6 py-4">
            <Refusal error={error} />
            <Button type="submit" isLoading={isPending}>
              {say("decision_draft")}
            </Button>
          </div>
        </DeskPage>
      </form>
    </>
  )
}
function paperOf({ number, issued_on, issuer }: QueuedSubmission) {
  return { number, date: issued_on, authority: issuer }
}

function toItem(product_id: string, typed: (name: string) => string): DraftRecognition {
  const score = typed("score").replace(",", ".")
  return {
    product_id,
    stars: Stars.parse(Number(typed("stars"))),
    score: score === "" ? null : Number(score),
    valid_from: typed("valid_from"),
    valid_until: typed("valid_until"),
    name_printed: typed("name_printed"),
    place_printed: typed("place_printed"),
  }
}
