import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { DecisionAnswer, type DeskDecision } from "@ocop/shared/decision"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Link, useParams } from "react-router-dom"
import { post, read } from "../../../api/desk-api"
import { Acts } from "../../../parts/acts"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { DeskPage } from "../../../parts/desk-page"
import { Facts, Section } from "../../../parts/facts"
import { formatDay } from "../../../parts/format"
import { Problem, useReason } from "../../../parts/problem"
import { PaperScan } from "../../../parts/paper-scan"
import { StarTable } from "../../../parts/star-table"
import { useOfficial } from "../../../parts/use-official"
import { useWords } from "../../../parts/use-words"
import { usePaperFields } from "../paper-fields"
import { DECISIONS } from "../query-key"

/** A decision with what it says of products. */
const Decision = () => {
  const { say, locale } = useWords()
  const { id = "" } = useParams()
  const { is_registrar } = useOfficial()
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "one", id],
    queryFn: () => read(DecisionAnswer, `/decisions/${encodeURIComponent(id)}`),
  })
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { decision } = data
  return (
    <>
      <Link to="/quyet-dinh" className="txt-compact-small px-1 underline">
        {`← ${say("decisions_back")}`}
      </Link>
      <DeskPage
        title={say("decision_title", { number: decision.number })}
        hint={decision.is_demo ? say("decision_demo") : undefined}
        actions={is_registrar ? <Actions decision={decision} /> : null}
      >
        <Section title={say("decision_paper")}>
          <Facts
            facts={[
              [say("decision_number"), decision.number],
              [say("decision_date"), formatDay(decision.date, locale)],
              [say("decision_authority"), decision.authority],
              [say("decision_province"), decision.province?.name ?? say("decision_ministry")],
              ...(decision.submission_id === null
                ? []
                : [
                    [
                      say("record_from"),
                      <Link key="to" to={`/giay-to/${decision.submission_id}`} className="underline">
                        {say("record_from_link")}
                      </Link>,
                    ] satisfies [string, ReactNode],
                  ]),
              [say("decision_compared_with"), decision.compared_with],
              [say("decision_compared_on"), decision.compared_on && formatDay(decision.compared_on, locale)],
            ]}
          />
        </Section>
        <PaperScan
          paper={{
            ...decision,
            path: `/decisions/${decision.id}`,
            name: say("scan_of_decision", { number: decision.number }),
          }}
          mayAct={is_registrar}
        />
        <Section title={say("decision_stars")}>
          <StarTable
            label={say("decision_stars")}
            recognitions={decision.recognitions}
            error={null}
            empty={say("decision_empty")}
          />
        </Section>
        <Acts subject_id={decision.id} />
      </DeskPage>
    </>
  )
}
export default Decision

function Actions({ decision }: { decision: DeskDecision }) {
  const { say } = useWords()
  const reasonOf = useReason()
  const ask = usePrompt()
  const queries = useQueryClient()
  const fields = usePaperFields(decision)
  const { id, number, recognitions } = decision
  const drafts = recognitions.filter(({ state }) => state === "draft")
  const readAnew = () => queries.invalidateQueries({ queryKey: [DECISIONS] })
  const { mutate, isPending } = useMutation({
    mutationFn: () => post(DecisionAnswer, `/decisions/${id}/verify`),
    onSuccess: () => {
      toast.success(say("decision_was_verified", { number, count: drafts.length }))
      return readAnew()
    },
    onError: (error) => toast.error(say("failed", { reason: reasonOf(error) })),
  })
  const verify = async () => {
    const isSure = await ask({
      variant: "confirmation",
      title: say("decision_verify_title", { number }),
      description: say("decision_verify_text", { count: drafts.length }),
      confirmText: say("star_verify"),
      cancelText: say("cancel"),
    })
    if (isSure) mutate()
  }
  return (
    <div className="flex flex-wrap gap-2">
      <DecisionDrawer
        trigger={<Button variant="secondary">{say("correct")}</Button>}
        title={say("decision_correct_title", { number })}
        hint={say("correct_hint")}
        action={say("correct")}
        fields={[...fields, { name: "reason", label: say("reason"), lines: 3, required: true, maxLength: 500 }]}
        onSend={async ({ province_code, ...typed }) => {
          await post(DecisionAnswer, `/decisions/${id}`, { ...typed, province_code: province_code || null })
          toast.success(say("was_corrected"))
          await readAnew()
        }}
      />
      {drafts.length > 0 && (
        <Button isLoading={isPending} onClick={() => void verify()}>
          {say("decision_verify_all", { count: drafts.length })}
        </Button>
      )}
    </div>
  )
}
