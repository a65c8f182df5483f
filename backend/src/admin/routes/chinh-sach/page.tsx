import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CogSixTooth } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import { POLICY_CONFIRMATION, PolicyDesk, type ListingPolicy } from "@ocop/shared/listing-policy"
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

const KEY = ["listing-policy"]
const PATH = "/listing-policy"

/** Whether goods without a star in force are sold, what changing that would do, and who changed it when. */
const Policy = () => {
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: KEY, queryFn: () => read(PolicyDesk, PATH), staleTime: 0 })
  return (
    <DeskPage title={say("menu_policy")} hint={say("policy_hint")}>
      {error && <Problem error={error} />}
      {!data && !error && <Text className="px-6 py-4">{say("loading")}</Text>}
      {data && (
        <>
          <Section title={say("policy_now")}>
            <Text weight="plus">{say(`policy_${data.policy}`)}</Text>
            <Text className="text-ui-fg-subtle">{say(`policy_${data.policy}_means`)}</Text>
          </Section>
          <Effect {...data} />
          {data.may_change && <ChangeForm key={data.policy} to={otherThan(data.policy)} />}
          <Changes changes={data.changes} />
        </>
      )}
    </DeskPage>
  )
}
export default Policy

export const config = defineRouteConfig({
  label: "menu_policy",
  translationNs: "desk",
  icon: CogSixTooth,
  rank: 45,
})

const otherThan = (policy: ListingPolicy): ListingPolicy => (policy === "ocop_only" ? "ocop_and_local" : "ocop_only")

function Effect({ policy, effect: { products, carts, examples } }: PolicyDesk) {
  const { say } = useWords()
  const to = otherThan(policy)
  return (
    <Section title={say("policy_effect", { policy: say(`policy_${to}`) })}>
      <div role="status">
        <Text className="bg-ui-bg-subtle rounded-md px-3 py-2">
          {say(to === "ocop_only" ? "policy_leave" : "policy_enter", { products, carts })}
        </Text>
      </div>
      {examples.length > 0 && (
        <>
          <Text className="mt-3">{say("policy_examples")}</Text>
          <ul lang="vi" className="txt-small list-disc pl-5">
            {examples.map(({ id, title, maker }) => (
              <li key={id}>{`${title} · ${maker}`}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function ChangeForm({ to }: { to: ListingPolicy }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const fields: DecisionField[] = [
    { name: "reason", label: say("policy_reason"), lines: 3, required: true, maxLength: 1000 },
    { name: "confirm", label: say("policy_confirm", { words: POLICY_CONFIRMATION }), required: true, maxLength: 100 },
  ]
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: object) => post(PolicyDesk, PATH, body),
    onSuccess: (desk) => {
      queries.setQueryData(KEY, desk)
      toast.success(say("policy_was_changed", { policy: say(`policy_${desk.policy}`) }))
    },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    mutate({ policy: to, reason: String(form.get("reason") ?? ""), confirm: String(form.get("confirm") ?? "") })
  }
  return (
    <Section title={say("policy_change")}>
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
          <Button type="submit" variant="danger" isLoading={isPending}>
            {say("policy_change_to", { policy: say(`policy_${to}`) })}
          </Button>
        </div>
      </form>
    </Section>
  )
}

function Changes({ changes }: Pick<PolicyDesk, "changes">) {
  const { say, locale } = useWords()
  return (
    <Section title={say("policy_changes")}>
      {changes.length === 0 && <Text>{say("policy_changes_none")}</Text>}
      <ol className="flex flex-col gap-2">
        {changes.map(({ id, at, policy, user_email, reason }) => (
          <li key={id} className="txt-small">
            {formatMoment(at, locale)} · {say(`policy_${policy}`)} · {user_email} ·{" "}
            <span lang="vi" className="text-ui-fg-subtle">
              {reason}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
