import { Button, Text, toast } from "@medusajs/ui"
import { extensionCeiling, RecognitionAnswer, REVOCATION_GROUNDS, type DeskRecognition } from "@ocop/shared/decision"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { Link, useNavigate, useParams } from "react-router-dom"
import { NOTHING, post, read } from "../../../api/desk-api"
import { Acts } from "../../../parts/acts"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { DeskPage } from "../../../parts/desk-page"
import { Facts, Section } from "../../../parts/facts"
import { formatDay } from "../../../parts/format"
import { Problem } from "../../../parts/problem"
import { RecognitionState } from "../../../parts/recognition-state"
import { useOfficial } from "../../../parts/use-official"
import { useWords } from "../../../parts/use-words"
import { VerifyButton } from "../../../parts/verify-button"
import { useWithdrawalFields } from "../../../parts/withdrawal-fields"
import { DECISIONS } from "../../quyet-dinh/query-key"
import { Correct } from "./correct"

/** The star of one product, its days, and what may be done to it. */
const Recognition = () => {
  const { say } = useWords()
  const { id = "" } = useParams()
  const { is_registrar, is_national } = useOfficial()
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "star", id],
    queryFn: () => read(RecognitionAnswer, `/recognitions/${encodeURIComponent(id)}`),
  })
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { recognition } = data
  const isTheirs = is_registrar && (is_national || recognition.province_code !== null)
  return (
    <>
      <Link to="/cong-nhan" className="txt-compact-small px-1 underline">
        {`← ${say("recognitions_back")}`}
      </Link>
      <DeskPage
        title={
          <span className="flex flex-wrap items-center gap-2">
            <span lang="vi">{recognition.product.title}</span>
            {say("stars_count", { stars: recognition.stars })}
            <RecognitionState state={recognition.state} />
          </span>
        }
        hint={recognition.is_demo ? say("decision_demo") : undefined}
        actions={isTheirs ? <Actions recognition={recognition} /> : null}
      >
        <Said recognition={recognition} />
        <Acts subject_id={recognition.id} />
      </DeskPage>
    </>
  )
}
export default Recognition

type Props = { recognition: DeskRecognition }

function Said({ recognition }: Props) {
  const { say, locale } = useWords()
  const day = (iso: string) => formatDay(iso, locale)
  const { decision, organization, score, valid_from, valid_until, filing, verified, revoked } = recognition
  return (
    <Section title={say("star_said")}>
      <Facts
        facts={[
          [
            say("decision_number"),
            <Link key="to" to={`/quyet-dinh/${decision.id}`} className="underline">
              {`${decision.number}, ${day(decision.date)}`}
            </Link>,
          ],
          [say("decision_authority"), decision.authority],
          [
            say("organization"),
            <Link key="to" to={`/co-so/${organization.id}`} lang="vi" className="underline">
              {organization.name}
            </Link>,
          ],
          [say("star_score"), score?.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB") ?? null],
          [say("star_from"), day(valid_from)],
          [say("star_until"), day(valid_until)],
          [say("star_filing"), `${day(filing.from)} – ${day(filing.until)}`],
          ...(recognition.extended_until === null
            ? []
            : [
                [
                  say("star_extended"),
                  `${day(recognition.extended_until)} (${recognition.extension_paper ?? ""})`,
                ] satisfies [string, string],
              ]),
          ...(revoked === null
            ? []
            : [
                [
                  say("star_revoked"),
                  `${day(revoked.on)} · ${revoked.number ?? ""} · ${revoked.authority ?? ""}\n${revoked.ground}`,
                ] satisfies [string, string],
              ]),
          [say("star_name_printed"), recognition.name_printed],
          [say("star_place_printed"), recognition.place_printed],
          [say("star_verified"), verified && `${day(verified.on)} · ${verified.by}`],
        ]}
      />
    </Section>
  )
}

function Actions({ recognition }: Props) {
  const { say } = useWords()
  const queries = useQueryClient()
  const goTo = useNavigate()
  const withdrawalFields = useWithdrawalFields({ number: "star_revoke_number", grounds: REVOCATION_GROUNDS })
  const { id, state, decision, product, valid_until } = recognition
  const isOver = state === "revoked"
  const path = `/recognitions/${id}`
  const done = async (words: string) => {
    toast.success(words)
    await queries.invalidateQueries({ queryKey: [DECISIONS] })
  }
  const reason = { name: "reason", label: say("reason"), lines: 3, required: true, maxLength: 500 }
  return (
    <div className="flex flex-wrap gap-2">
      {state === "draft" && (
        <DecisionDrawer
          trigger={<Button variant="secondary">{say("star_discard")}</Button>}
          title={say("star_discard_title", { name: product.title })}
          hint={say("star_discard_hint")}
          action={say("star_discard")}
          isDanger
          fields={[reason]}
          onSend={async (typed) => {
            await post(NOTHING, `${path}/discard`, typed)
            await done(say("star_was_discarded"))
            await goTo(`/quyet-dinh/${decision.id}`)
          }}
        />
      )}
      {!isOver && <Correct recognition={recognition} onDone={done} />}
      {state !== "draft" && !isOver && (
        <>
          <DecisionDrawer
            trigger={<Button variant="secondary">{say("star_extend")}</Button>}
            title={say("star_extend_title", { name: product.title })}
            hint={say("star_extend_hint")}
            action={say("star_extend")}
            fields={[
              {
                name: "until",
                label: say("star_extend_until"),
                type: "date",
                required: true,
                value: extensionCeiling(valid_until),
              },
              { name: "paper", label: say("star_extend_paper"), required: true, maxLength: 300 },
            ]}
            onSend={async (typed) => {
              await post(RecognitionAnswer, `${path}/extend`, typed)
              await done(say("star_was_extended"))
            }}
          />
          <DecisionDrawer
            trigger={<Button variant="danger">{say("star_revoke")}</Button>}
            title={say("star_revoke_title", { name: product.title })}
            hint={say("star_revoke_hint")}
            action={say("star_revoke")}
            isDanger
            confirm={decision.number}
            fields={withdrawalFields}
            onSend={async (typed) => {
              await post(RecognitionAnswer, `${path}/revoke`, { ...typed, confirm: decision.number })
              await done(say("star_was_revoked"))
            }}
          />
        </>
      )}
      {state === "draft" && (
        <VerifyButton
          title={say("star_verify_title", { name: product.title })}
          text={say("star_verify_text", { number: decision.number })}
          isOwnDraft={recognition.is_own_draft}
          onVerify={() => post(RecognitionAnswer, `${path}/verify`)}
          onDone={() => done(say("star_was_verified", { name: product.title }))}
        />
      )}
    </div>
  )
}
