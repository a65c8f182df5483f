import { LONGEST_MESSAGE, type Conversation, type OrderMessage } from "@ocop/shared/conversation"
import { Form, useNavigation } from "react-router"
import { momentWords } from "#app/features/day/moment-words.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { TextArea } from "#app/ui/field.tsx"

export const TALK_IDS = { words: "loi-nhan" }

type TalkProps = {
  talk: Conversation
  reader: OrderMessage["from"]
  formKey: string
  /** What was typed into a form that was refused. */
  typed: string
  error: string | undefined
}

/** What buyer and seller have written about an order, and one more message. */
export function Talk({ talk, reader, formKey, typed, error }: TalkProps) {
  const { messages, unread } = talk
  const isSending = useNavigation().formData?.get("intent") === "message"
  return (
    <section aria-labelledby="tin-nhan" className="mt-4">
      <h2 id="tin-nhan" className="text-27">
        {m.talk_messages()}
      </h2>
      {messages.length === 0 ? (
        <p className="mt-1 max-w-prose text-tro-7">{reader === "buyer" ? m.talk_none_buyer() : m.talk_none_seller()}</p>
      ) : (
        <ol className="mt-3 space-y-3">
          {messages.map((message) => (
            <Message key={message.id} message={message} reader={reader} />
          ))}
        </ol>
      )}
      {reader === "seller" && unread > 0 && (
        <Form method="post" className="mt-3">
          <Button type="submit" look="outline" name="intent" value="seen">
            {m.talk_seen()}
          </Button>
        </Form>
      )}
      <Form key={messages.length} method="post" noValidate className="mt-4 space-y-3">
        <input type="hidden" name="key" value={formKey} />
        <TextArea
          id={TALK_IDS.words}
          name="words"
          label={m.talk_words()}
          hint={m.talk_words_hint({ n: LONGEST_MESSAGE })}
          error={error ?? null}
          defaultValue={typed}
          rows={3}
          maxLength={LONGEST_MESSAGE}
        />
        <SubmitButton name="intent" value="message" pending={isSending} className="w-full sm:w-auto">
          {m.talk_send()}
        </SubmitButton>
      </Form>
    </section>
  )
}

function Message({ message, reader }: { message: OrderMessage; reader: OrderMessage["from"] }) {
  const { from, words, at, on_behalf, is_read } = message
  const isOwn = from === reader
  const who = isOwn ? m.talk_you() : from === "buyer" ? m.talk_buyer() : m.talk_seller()
  return (
    <li className={`rounded-plate border-[1.5px] border-muc p-3 ${isOwn ? "ml-8 bg-nghe-1" : "mr-8 bg-gao"}`}>
      <p className="text-15 text-tro-7">
        <span className="font-semibold text-muc">{who}</span>
        {", "}
        <time dateTime={at}>{momentWords(at)}</time>
        {on_behalf && `, ${m.parcel_step_on_behalf()}`}
        {reader === "seller" && !is_read && <strong className="text-son-7"> · {m.talk_new()}</strong>}
      </p>
      <p className="max-w-prose whitespace-pre-line break-words" lang="vi">
        {words}
      </p>
    </li>
  )
}
