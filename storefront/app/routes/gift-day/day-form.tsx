import { formatDay } from "@ocop/shared/day"
import { Form, Link, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { giftPath } from "#app/features/gift/paths.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Field, FieldError } from "#app/ui/field.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { readGiftDay } from "./gift-day.server.ts"

export const DAYS_ID = "ngay"

export type DayValues = { mode: "same" | "own"; day: string; other: string }
type DayFormProps = {
  gift: Awaited<ReturnType<typeof readGiftDay>>
  values: DayValues
  problems: readonly FormProblem[]
}

/** One day for all, or the days of the list; the days on which gifts can come with their lunar dates. */
export function DayForm({ gift, values, problems }: DayFormProps) {
  const isSending = useNavigation().formMethod === "POST"
  const { giftKey, own, own_wrong, count } = gift
  return (
    <Form method="post" action={href(giftPath(giftKey, "days"))} noValidate className="mt-6 max-w-3xl space-y-6">
      {own > 0 && (
        <fieldset>
          <legend className="font-semibold">{m.giftday_mode()}</legend>
          <Radio name="mode" value="same" chosen={values.mode} words={m.giftday_same()} />
          <Radio name="mode" value="own" chosen={values.mode} words={m.giftday_own({ n: own, all: count })} />
          {own < count && <p className="pl-8 text-15 text-tro-7">{m.giftday_own_hint()}</p>}
          {own_wrong > 0 && (
            <Notice tone="warning" className="mt-2">
              <p>
                {m.giftday_own_wrong({ n: own_wrong })}{" "}
                <Link to={href(`${giftPath(giftKey, "recipients")}?loi=1`)}>{m.giftday_own_fix()}</Link>
              </p>
            </Notice>
          )}
        </fieldset>
      )}
      <Days gift={gift} values={values} error={problemOf(problems, "day") ?? null} />
      <SubmitButton pending={isSending}>{m.giftday_save()}</SubmitButton>
    </Form>
  )
}

type DaysProps = { gift: DayFormProps["gift"]; values: DayValues; error: string | null }

function Days({ gift: { days, last }, values, error }: DaysProps) {
  return (
    <fieldset id={DAYS_ID} aria-describedby={error === null ? undefined : `${DAYS_ID}-loi`}>
      <legend className="font-semibold">{m.giftday_days()}</legend>
      <FieldError id={`${DAYS_ID}-loi`} error={error} />
      {days.length === 0 && <p>{m.giftday_none()}</p>}
      <ul className="mt-1 divide-y-[1.5px] divide-tro-2 border-y-[1.5px] border-tro-2">
        {days.map(({ day, words, reason }) => (
          <li key={day}>
            {reason === null ? (
              <Radio name="day" value={day} chosen={values.day} words={words} />
            ) : (
              <p className="flex min-h-11 items-center py-2 pl-8 text-tro-7">
                <span>
                  {words} ({reason})
                </span>
              </p>
            )}
          </li>
        ))}
        <li className="pb-3">
          <Radio name="day" value="other" chosen={values.day} words={m.giftday_other()} />
          <Field
            name="other_day"
            type="date"
            max={last}
            label={m.giftday_other_date({ last: formatDay(last) })}
            defaultValue={values.other}
            className="max-w-72 pl-8"
          />
        </li>
      </ul>
    </fieldset>
  )
}

type RadioProps = { name: string; value: string; chosen: string; words: string }

function Radio({ name, value, chosen, words }: RadioProps) {
  return (
    <label className="flex min-h-11 items-center gap-3 py-2">
      <input type="radio" name={name} value={value} defaultChecked={value === chosen} className="shrink-0" />
      <span>{words}</span>
    </label>
  )
}
