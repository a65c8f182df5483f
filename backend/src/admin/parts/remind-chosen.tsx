import { Button, Drawer, Text, toast } from "@medusajs/ui"
import { ReminderPreview, type AskReminders, type Reminder } from "@ocop/shared/reminder"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { NOTHING, post } from "../api/desk-api"
import { DECISIONS } from "../routes/quyet-dinh/query-key"
import { AskingDrawer } from "./asking-drawer"
import { DrawerFooter } from "./drawer-footer"
import { Problem, Refusal } from "./problem"
import { useWords } from "./use-words"

/** `path`: of the reminders under /admin. */
type RemindChosenProps = AskReminders & { path: string; onDone: () => void }

/** Reminds the holders of chosen papers, once the message to each was seen. */
export function RemindChosen({ path, ids, onDone }: RemindChosenProps) {
  const { say } = useWords()
  return (
    <AskingDrawer
      trigger={
        <Button variant="secondary" disabled={ids.length === 0}>
          {say("remind_chosen", { count: ids.length })}
        </Button>
      }
      title={say("remind_title")}
      hint={say("remind_hint")}
    >
      {(close) => (
        <Messages
          path={path}
          ids={ids}
          onDone={() => {
            close()
            onDone()
          }}
        />
      )}
    </AskingDrawer>
  )
}

function Messages({ path, ids, onDone }: RemindChosenProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const preview = useQuery({
    queryKey: [DECISIONS, path, ids],
    queryFn: () => post(ReminderPreview, `${path}/preview`, { ids }),
  })
  const sendable = preview.data?.reminders.filter(({ refusal }) => refusal === null) ?? []
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => post(NOTHING, path, { ids: sendable.map(({ id }) => id) }),
    onSuccess: async () => {
      toast.success(say("remind_was_sent", { count: sendable.length }))
      onDone()
      await queries.invalidateQueries({ queryKey: [DECISIONS] })
    },
  })
  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto" tabIndex={0}>
        {preview.error && <Problem error={preview.error} />}
        {preview.isPending && <Text>{say("loading")}</Text>}
        {preview.data?.reminders.map((reminder) => (
          <Message key={reminder.id} reminder={reminder} />
        ))}
        <Refusal error={error} />
      </Drawer.Body>
      <DrawerFooter
        action={say("remind_send", { count: sendable.length })}
        isPending={isPending}
        isDisabled={sendable.length === 0}
        onAct={() => mutate()}
      />
    </>
  )
}

/** As the organization will read it, which is in Vietnamese. */
function Message({ reminder: { organization, name, title, text, refusal } }: { reminder: Reminder }) {
  const { say } = useWords()
  return (
    <section className="border-ui-border-base rounded-md border p-4">
      <Text className="txt-small text-ui-fg-subtle">
        {say("remind_to", { organization })}
        {name !== organization && ` · ${name}`}
      </Text>
      {refusal !== null && <Text className="text-ui-fg-error">{refusal}</Text>}
      <div lang="vi">
        {title !== "" && <Text className="txt-compact-small-plus mt-2">{title}</Text>}
        {text.map((part, index) =>
          typeof part === "string" ? (
            <Text key={index}>{part}</Text>
          ) : (
            <ul key={index} className="txt-small list-disc pl-5">
              {part.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ),
        )}
      </div>
    </section>
  )
}
