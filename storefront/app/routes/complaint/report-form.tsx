import { COMPLAINT_WISHES, LONGEST_COMPLAINT, type ParcelComplaints, type ReportOption } from "@ocop/shared/complaint"
import { RETURNS } from "@ocop/shared/policy"
import { Form, useNavigation } from "react-router"
import { complaintReasonWords, wishWords } from "#app/features/complaint/words.ts"
import { momentWords } from "#app/features/day/moment-words.ts"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { lineWords } from "#app/features/parcel/words.ts"
import { PackWords } from "#app/features/product/pack-words.tsx"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { FieldError, TextArea } from "#app/ui/field.tsx"
import { DrawnPicture } from "#app/ui/picture.tsx"
import type { TypedReport } from "./act.server.ts"

export const REPORT_IDS = { lines: "mon", reason: "ly-do", wish: "mong-muon", words: "ke" }

type ReportFormProps = {
  told: ParcelComplaints
  formKey: string
  /** What was typed into a form that was refused. */
  typed: TypedReport | null
  problems: readonly FormProblem[]
}

/** What is wrong with which goods, and what is asked for. */
export function ReportForm({ told, formKey, typed, problems }: ReportFormProps) {
  const isSending = useNavigation().formData?.get("intent") === "report"
  return (
    <section aria-labelledby="bao-moi" className="mt-8">
      <h3 id="bao-moi" className="text-21">
        {m.complaint_new()}
      </h3>
      <p className="text-15 text-tro-7">{m.complaint_answer_days({ n: RETURNS.seller_answer_working_days })}</p>
      <Form method="post" noValidate className="mt-4 space-y-6">
        <input type="hidden" name="intent" value="report" />
        <input type="hidden" name="key" value={formKey} />
        <fieldset id={REPORT_IDS.lines} tabIndex={-1}>
          <legend className="text-18 font-semibold">{m.complaint_lines()}</legend>
          <FieldError id="mon-loi" error={problemOf(problems, "lines") ?? null} />
          <Lines told={told} typed={typed} />
        </fieldset>
        <fieldset id={REPORT_IDS.reason} tabIndex={-1}>
          <legend className="text-18 font-semibold">{m.complaint_reason()}</legend>
          <FieldError id="ly-do-loi" error={problemOf(problems, "reason") ?? null} />
          {told.options.map((option) => (
            <Reason key={option.reason} option={option} isChosen={typed?.reason === option.reason} />
          ))}
          <p className="max-w-prose text-15 text-tro-7">{m.complaint_thirty({ n: RETURNS.wrong_information_days })}</p>
        </fieldset>
        <fieldset id={REPORT_IDS.wish} tabIndex={-1}>
          <legend className="text-18 font-semibold">{m.complaint_wish()}</legend>
          <FieldError id="mong-muon-loi" error={problemOf(problems, "wish") ?? null} />
          {COMPLAINT_WISHES.map((wish) => (
            <label key={wish} className="flex min-h-11 items-center gap-3">
              <input type="radio" name="wish" value={wish} defaultChecked={typed?.wish === wish} />
              {wishWords(wish)}
            </label>
          ))}
        </fieldset>
        <TextArea
          id={REPORT_IDS.words}
          name="words"
          label={m.complaint_words()}
          hint={m.complaint_words_hint()}
          error={problemOf(problems, "words") ?? null}
          defaultValue={typed?.words ?? ""}
          rows={4}
          maxLength={LONGEST_COMPLAINT}
        />
        <SubmitButton pending={isSending} className="w-full sm:w-auto">
          {m.complaint_submit()}
        </SubmitButton>
      </Form>
    </section>
  )
}

function Reason({ option, isChosen }: { option: ReportOption; isChosen: boolean }) {
  const { reason, until, is_open, perishable_until, is_perishable_open } = option
  const when =
    until === null
      ? m.complaint_until_any()
      : is_open
        ? m.complaint_until({ time: momentWords(until) })
        : m.complaint_late({ time: momentWords(until) })
  return (
    <label className={`flex min-h-11 items-start gap-3 py-2 ${is_open ? "" : "text-tro-7"}`}>
      <input
        type="radio"
        name="reason"
        value={reason}
        defaultChecked={isChosen && is_open}
        disabled={!is_open}
        className="mt-1"
      />
      <span>
        {complaintReasonWords(reason)}
        <span className="block text-15 text-tro-7">{when}</span>
        {perishable_until !== null && (
          <span className="block text-15 text-tro-7">
            {is_perishable_open
              ? m.complaint_until_cold({ time: momentWords(perishable_until) })
              : m.complaint_late_cold({ time: momentWords(perishable_until) })}
          </span>
        )}
      </span>
    </label>
  )
}

function Lines({ told, typed }: { told: ParcelComplaints; typed: TypedReport | null }) {
  const lines = told.lines.filter(({ left }) => left > 0)
  return (
    <ul className="divide-y divide-tro-2">
      {lines.map((line) => {
        const { line_id, name, picture, left } = line
        const id = `bao-${line_id}`
        const quantity = typed?.lines.find((each) => each.line_id === line_id)?.quantity ?? 0
        return (
          <li key={line_id} className="grid grid-cols-[3rem_1fr_5rem] items-center gap-3 py-3">
            <DrawnPicture picture={picture} name={null} size={48} className="field-ink rounded-plate" />
            <div className="min-w-0">
              <p className="font-semibold" lang={langOfName()}>
                {name}
              </p>
              <p className="text-15 text-tro-7">
                <PackWords line={line} />
                {m.complaint_of({ n: left })}
              </p>
            </div>
            <div>
              <label htmlFor={id} className="sr-only">
                {m.complaint_quantity({ name: lineWords(line) })}
              </label>
              <input
                id={id}
                name={`quantity.${line_id}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={left}
                defaultValue={lines.length === 1 && typed === null ? left : quantity}
                className="input"
              />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
