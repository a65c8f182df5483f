import type { NoticeChannel, NoticeTopic, NoticeWay } from "@ocop/shared/notice"
import { Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { SavedNotice } from "#app/features/account/saved-notice.tsx"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"
import { saveSettings } from "./save-settings.server.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, settings, { email }] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskNotices.settings()),
    readForMember(request, url, () => api.desk.me()),
  ])
  return { desk, settings, email }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return saveSettings(request, url, context.get(apiContext), params.co_so)
}

const TOPICS: [NoticeTopic, () => string][] = [
  ["orders", m.notices_topic_orders],
  ["stock", m.notices_topic_stock],
  ["papers", m.notices_topic_papers],
  ["listings", m.notices_topic_listings],
]

const WAYS: [NoticeWay, () => string][] = [
  ["at_once", m.notices_way_at_once],
  ["digest", m.notices_way_digest],
  ["none", m.notices_way_none],
]

const CHANNELS: Record<NoticeChannel, () => string> = {
  email: m.notices_channel_email,
  sms: m.notices_channel_sms,
  zalo: m.notices_channel_zalo,
}

export default function DeskNoticeSettings({ loaderData: { desk, settings, email } }: Route.ComponentProps) {
  const isSending = useNavigation().formMethod === "POST"
  const bell = `/kenh-co-so/${desk.organization.handle}/thong-bao`
  return (
    <DeskPage desk={desk} title={m.notices_settings()}>
      <SavedNotice isShown />
      <p className="mt-4 max-w-prose break-words">{m.notices_settings_lead({ email })}</p>
      <Form method="post" action={href(`${bell}/cach-nhan`)} className="mt-4 max-w-xl space-y-4">
        {TOPICS.map(([topic, label]) => (
          <Choice
            key={topic}
            name={topic}
            label={label()}
            chosen={settings.ways[topic]}
            options={WAYS.map(([way, words]) => [way, words()])}
          />
        ))}
        {settings.channels.length > 1 && (
          <Choice
            name="channel"
            label={m.notices_channel()}
            chosen={settings.channel}
            options={settings.channels.map((channel) => [channel, CHANNELS[channel]()])}
          />
        )}
        <Choice
          name="locale"
          label={m.notices_locale()}
          chosen={settings.locale}
          options={[
            ["vi", "Tiếng Việt"],
            ["en", "English"],
          ]}
        />
        <SubmitButton pending={isSending}>{m.notices_save()}</SubmitButton>
      </Form>
      <p className="mt-6">
        <Link to={href(bell)}>{m.notices_back()}</Link>
      </p>
    </DeskPage>
  )
}

type ChoiceProps = { name: string; label: string; chosen: string; options: [value: string, words: string][] }

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <label className="block">
      <span className="font-semibold">{label}</span>
      <select name={name} defaultValue={chosen} className="input mt-1">
        {options.map(([value, words]) => (
          <option key={value} value={value} lang={value === "en" || value === "vi" ? value : undefined}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
