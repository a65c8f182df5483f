import { Button, Heading, Text, toast } from "@medusajs/ui"
import { DecisionAnswer, type DraftRecognition, type FoundGoods } from "@ocop/shared/decision"
import { Stars } from "@ocop/shared/stars"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { Link, useNavigate } from "react-router-dom"
import { post } from "../../../api/desk-api"
import { DeskPage } from "../../../parts/desk-page"
import { FormField, problemsOf } from "../../../parts/form-field"
import { GoodsSearch } from "../../../parts/goods-search"
import { useReason } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { useItemFields } from "../../cong-nhan/item-fields"
import { usePaperFields } from "../paper-fields"
import { DECISIONS } from "../query-key"

type Good = FoundGoods["goods"][number]

/** A decision, written down as its paper has it. */
const NewDecision = () => {
  const { say } = useWords()
  const reasonOf = useReason()
  const goTo = useNavigate()
  const queries = useQueryClient()
  const paperFields = usePaperFields()
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
    mutate({ ...paper, province_code: paper["province_code"] || null, items })
  }
  return (
    <>
      <Link to="/quyet-dinh" className="txt-compact-small px-1 underline">
        {`← ${say("decisions_back")}`}
      </Link>
      <form onSubmit={send}>
        <DeskPage title={say("decision_add")} hint={say("decision_add_hint")}>
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
            {error && (
              <Text role="alert" className="text-ui-fg-error">
                {reasonOf(error)}
              </Text>
            )}
            <Button type="submit" isLoading={isPending}>
              {say("decision_draft")}
            </Button>
          </div>
        </DeskPage>
      </form>
    </>
  )
}
export default NewDecision

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
