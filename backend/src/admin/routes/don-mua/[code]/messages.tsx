import { Heading, Text } from "@medusajs/ui"
import { PurchaseConversations, type OrderMessage } from "@ocop/shared/conversation"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../../api/desk-api"
import { Section } from "../../../parts/facts"
import { formatMoment } from "../../../parts/format"
import { Problem } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { PURCHASES } from "../query-key"

/** What the buyer and each seller of a purchase wrote to each other. */
export function Messages({ code }: { code: string }) {
  const { say } = useWords()
  const { data, error } = useQuery({
    queryKey: [PURCHASES, "messages", code],
    queryFn: () => read(PurchaseConversations, `/purchases/${encodeURIComponent(code)}/messages`),
  })
  const spoken = data?.parcels.filter(({ messages }) => messages.length > 0)
  return (
    <Section title={say("messages")}>
      <Text className="text-ui-fg-subtle mb-2">{say("messages_hint")}</Text>
      {error && <Problem error={error} />}
      {!error && spoken === undefined && <Text>{say("loading")}</Text>}
      {spoken?.length === 0 && <Text>{say("messages_none")}</Text>}
      {spoken?.map(({ code, messages }) => (
        <section key={code} className="mt-3">
          <Heading level="h3">{say("messages_of", { code })}</Heading>
          <ol className="mt-1 flex flex-col gap-2">
            {messages.map((message) => (
              <Message key={message.id} message={message} />
            ))}
          </ol>
        </section>
      ))}
    </Section>
  )
}

function Message({ message: { from, on_behalf, words, at, is_read } }: { message: OrderMessage }) {
  const { say, locale } = useWords()
  const about = [
    say(from === "buyer" ? "actor_buyer" : "actor_seller"),
    ...(on_behalf ? [say("message_by_shop")] : []),
    formatMoment(at, locale),
    ...(is_read ? [] : [say("message_unread")]),
  ]
  return (
    <li className={from === "seller" ? "border-l-2 pl-3 sm:ml-8" : "border-l-2 pl-3"}>
      <Text size="small" className="text-ui-fg-subtle">
        {about.join(" · ")}
      </Text>
      <Text lang="vi" className="whitespace-pre-line break-words">
        {words}
      </Text>
    </li>
  )
}
