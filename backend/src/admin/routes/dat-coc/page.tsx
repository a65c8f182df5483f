import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import { DEPOSIT_FIELDS, DepositDesk, type DepositField, type DepositRule } from "@ocop/shared/gift-order"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { FormEvent } from "react"
import { post, read } from "../../api/desk-api"
import type { DecisionField } from "../../parts/decision-drawer"
import { DeskPage } from "../../parts/desk-page"
import { Section } from "../../parts/facts"
import { FormField, problemsOf } from "../../parts/form-field"
import { formatMoment } from "../../parts/format"
import { Problem, Refusal } from "../../parts/problem"
import { useWords } from "../../parts/use-words"

const KEY = ["deposit-rule"]
const PATH = "/deposit-rule"

/** With which deposit gifts for many are ordered from now on, and who changed it when. */
const Deposit = () => {
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: KEY, queryFn: () => read(DepositDesk, PATH), staleTime: 0 })
  return (
    <DeskPage title={say("menu_deposit")} hint={say("deposit_hint")}>
      {error && <Problem error={error} />}
      {!data && !error && <Text className="px-6 py-4">{say("loading")}</Text>}
      {data && (
        <>
          <Section title={say("deposit_now")}>
            <Rule rule={data.rule} />
          </Section>
          {data.may_change && <ChangeForm key={JSON.stringify(data.rule)} rule={data.rule} />}
          <Changes changes={data.changes} />
        </>
      )}
    </DeskPage>
  )
}
export default Deposit

export const config = defineRouteConfig({
  label: "menu_deposit",
  translationNs: "desk",
  icon: CurrencyDollar,
  rank: 46,
})

/** "10.000.000" */
const spoken = (n: number) => n.toLocaleString("vi-VN")

function Rule({ rule }: { rule: DepositRule }) {
  const { say } = useWords()
  return (
    <ul className="txt-small list-disc pl-5">
      {DEPOSIT_FIELDS.map((field) => (
        <li key={field}>{`${say(`deposit_${field}`)}: ${spoken(rule[field])}`}</li>
      ))}
    </ul>
  )
}

function ChangeForm({ rule }: { rule: DepositRule }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const numberField = (name: DepositField): DecisionField => {
    return { name, label: say(`deposit_${name}`), required: true, maxLength: 40, value: spoken(rule[name]) }
  }
  const reason = { name: "reason", label: say("deposit_reason"), lines: 3, required: true, maxLength: 1000 }
  const fields: DecisionField[] = [...DEPOSIT_FIELDS.map(numberField), reason]
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: object) => post(DepositDesk, PATH, body),
    onSuccess: (desk) => {
      queries.setQueryData(KEY, desk)
      toast.success(say("deposit_was_changed"))
    },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    mutate(Object.fromEntries(fields.map(({ name }) => [name, String(form.get(name) ?? "")])))
  }
  return (
    <Section title={say("deposit_change")}>
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
            {say("deposit_change")}
          </Button>
        </div>
      </form>
    </Section>
  )
}

function Changes({ changes }: Pick<DepositDesk, "changes">) {
  const { say, locale } = useWords()
  return (
    <Section title={say("deposit_changes")}>
      {changes.length === 0 && <Text>{say("deposit_changes_none")}</Text>}
      <ol className="flex flex-col gap-3">
        {changes.map(({ id, at, rule, user_email, reason }) => (
          <li key={id} className="txt-small">
            {formatMoment(at, locale)} · {user_email} ·{" "}
            <span lang="vi" className="text-ui-fg-subtle">
              {reason}
            </span>
            <Rule rule={rule} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
