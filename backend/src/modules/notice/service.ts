import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MOST_UNREAD, type NoticeContent, type NoticeTopic, type NoticeWay } from "@ocop/shared/notice"
import { USUAL_THRESHOLD } from "@ocop/shared/overview"
import LowVariant from "./models/low-variant"
import Notice from "./models/notice"
import NoticeMark from "./models/notice-mark"
import NoticeMessage from "./models/notice-message"
import NoticeRead from "./models/notice-read"
import NoticeSetting from "./models/notice-setting"
import StockWatch from "./models/stock-watch"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Whose eyes: a member, and since when this member acts for the organization. What came before is not news. */
export type Reader = { organization_id: string; member_id: string; since: Date }

/** `mails`: who gets a mail of it, and how. */
export type NewNotice = {
  organization_id: string
  key: string
  content: NoticeContent
  at: Date
  mails: { member_id: string; way: Exclude<NoticeWay, "none"> }[]
}

export type NoticeRow = { id: string; kind: string; data: unknown; created_at: Date; is_read: boolean }

/** True of a notice `n` that a reader has read: by its own row, or by the mark over everything up to a moment. */
const IS_READ = `(n.created_at <= greatest(cast(:since as timestamptz), (
    select k.read_until from desk_notice_mark k
    where k.organization_id = :organization_id and k.member_id = :member_id and k.deleted_at is null
  )) or exists (
    select from desk_notice_read r where r.notice_id = n.id and r.member_id = :member_id and r.deleted_at is null
  ))`

/** What organizations are told, and which member has read it. */
export default class NoticeModuleService extends MedusaService({
  Notice,
  NoticeRead,
  NoticeMark,
  NoticeSetting,
  NoticeMessage,
  StockWatch,
  LowVariant,
}) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Keeps a notice with its mails, all or nothing; gives its id, or null when the organization was told before. */
  async note({ organization_id, key, content, at, mails }: NewNotice): Promise<string | null> {
    return this.connection.transaction(async (transaction) => {
      const { rows } = await transaction.raw<{ rows: { id: string }[] }>(
        `insert into desk_notice (id, organization_id, kind, dedupe_key, data, created_at, updated_at)
         values (:id, :organization_id, :kind, :key, :data, :at, :at)
         on conflict (organization_id, dedupe_key) where deleted_at is null do nothing
         returning id`,
        {
          id: generateEntityId(undefined, "ntc"),
          organization_id,
          kind: content.kind,
          key,
          data: JSON.stringify(content.data),
          at,
        },
      )
      const [notice] = rows
      if (!notice) return null
      const messages = mails.map((mail) => ({
        id: generateEntityId(undefined, "ntcx"),
        notice_id: notice.id,
        organization_id,
        ...mail,
        created_at: at,
        tried_at: at,
      }))
      if (messages.length > 0) await transaction("desk_notice_message").insert(messages)
      return notice.id
    })
  }

  /** At how many pieces goods of an organization are low. */
  async thresholdOf(organization_id: string): Promise<number> {
    const [watch] = await this.listStockWatches({ organization_id }, { take: 1 })
    return watch?.threshold ?? USUAL_THRESHOLD
  }

  async setThreshold(organization_id: string, threshold: number): Promise<void> {
    await this.connection("desk_stock_watch")
      .insert({ id: generateEntityId(undefined, "stw"), organization_id, threshold })
      .onConflict(this.connection.raw("(organization_id) where deleted_at is null"))
      .merge({ threshold, updated_at: new Date() })
  }

  /** Which of these variants, all that are low, have not been told of. Those that are low no more are forgotten. */
  async newlyLow(organization_id: string, variant_ids: string[]): Promise<string[]> {
    const known: { variant_id: string }[] = await this.connection("desk_low_variant")
      .select("variant_id")
      .where({ organization_id, deleted_at: null })
    const low = new Set(variant_ids)
    const over = known.filter(({ variant_id }) => !low.has(variant_id)).map(({ variant_id }) => variant_id)
    if (over.length > 0) await this.connection("desk_low_variant").whereIn("variant_id", over).delete()
    const told = new Set(known.map(({ variant_id }) => variant_id))
    return variant_ids.filter((id) => !told.has(id))
  }

  /** These variants have been told of. */
  async keepLow(organization_id: string, variant_ids: string[]): Promise<void> {
    if (variant_ids.length === 0) return
    await this.connection("desk_low_variant")
      .insert(
        variant_ids.map((variant_id) => ({ id: generateEntityId(undefined, "lowv"), organization_id, variant_id })),
      )
      .onConflict(this.connection.raw("(variant_id) where deleted_at is null"))
      .ignore()
  }

  /** Those of these keys of which somebody was told. */
  async knownKeys(keys: string[]): Promise<Set<string>> {
    const { rows } = await this.connection.raw<{ rows: { dedupe_key: string }[] }>(
      "select dedupe_key from desk_notice where dedupe_key = any(?) and deleted_at is null",
      [keys],
    )
    return new Set(rows.map(({ dedupe_key }) => dedupe_key))
  }

  /** How members have chosen to hear of a topic, by their ids. */
  async waysOf(member_ids: string[], topic: NoticeTopic): Promise<Map<string, NoticeWay>> {
    const rows = await this.listNoticeSettings({ member_id: member_ids, topic }, { take: null })
    return new Map(rows.map(({ member_id, way }) => [member_id, way]))
  }

  /** Puts a member's choice in the place of the one before. */
  async choose(member_id: string, ways: Partial<Record<NoticeTopic, NoticeWay>>): Promise<void> {
    const rows = Object.entries(ways).map(([topic, way]) => ({
      id: generateEntityId(undefined, "ntcs"),
      member_id,
      topic,
      way,
    }))
    if (rows.length === 0) return
    await this.connection("desk_notice_setting")
      .insert(rows)
      .onConflict(this.connection.raw("(member_id, topic) where deleted_at is null"))
      .merge({ way: this.connection.raw("excluded.way"), updated_at: new Date() })
  }

  /**
   * The messages of a member's mail of the day: those of a mail that was begun and not noted as sent, else all that came
   * before a moment. They are one batch from now on.
   */
  async takeBatch(member_id: string, before: Date): Promise<{ batch: string; message_ids: string[] } | null> {
    const toSend = "way = 'digest' and sent_at is null and dropped_at is null and deleted_at is null"
    const open: { id: string; batch: string }[] = await this.connection("desk_notice_message")
      .select("id", "batch")
      .where({ member_id })
      .whereNotNull("batch")
      .andWhereRaw(toSend)
    const [begun] = open
    if (begun) {
      const own = open.filter(({ batch }) => batch === begun.batch)
      return { batch: begun.batch, message_ids: own.map(({ id }) => id) }
    }
    const batch = generateEntityId(undefined, "ntcb")
    const taken: { id: string }[] = await this.connection("desk_notice_message")
      .update({ batch })
      .where({ member_id })
      .whereNull("batch")
      .andWhere("created_at", "<", before)
      .andWhereRaw(toSend)
      .returning("id")
    return taken.length === 0 ? null : { batch, message_ids: taken.map(({ id }) => id) }
  }

  /**
   * Forgets notices of before a moment, the oldest first, with who read them and the mails about them; gives how many.
   *
   * @param most at one time
   */
  async forgetBefore(moment: Date, most: number): Promise<number> {
    const { rows } = await this.connection.raw<{ rows: { count: string }[] }>(
      `with old as (
         select id from desk_notice where created_at < :moment and deleted_at is null order by created_at limit :most
       ), mails as (
         delete from desk_notice_message where notice_id in (select id from old)
       ), reads as (
         delete from desk_notice_read where notice_id in (select id from old)
       ), gone as (
         delete from desk_notice where id in (select id from old) returning 1
       )
       select count(*) from gone`,
      { moment, most },
    )
    return Number(rows[0]?.count ?? 0)
  }

  /** A stretch of an organization's notices, the newest first, as one member sees them. */
  async listFor(reader: Reader, { skip, take }: { skip: number; take: number }): Promise<NoticeRow[]> {
    const { rows } = await this.connection.raw<{ rows: NoticeRow[] }>(
      `select n.id, n.kind, n.data, n.created_at, ${IS_READ} as is_read
       from desk_notice n
       where n.organization_id = :organization_id and n.deleted_at is null
       order by n.created_at desc, n.id desc
       limit :take offset :skip`,
      { ...reader, skip, take },
    )
    return rows
  }

  /** How many a member has not read, counting no further than `MOST_UNREAD`. */
  async countUnread(reader: Reader): Promise<number> {
    const { rows } = await this.connection.raw<{ rows: { count: string }[] }>(
      `select count(*) from (
         select from desk_notice n
         where n.organization_id = :organization_id and n.deleted_at is null and not ${IS_READ}
         order by n.created_at desc
         limit :most
       ) unread`,
      { ...reader, most: MOST_UNREAD },
    )
    return Number(rows[0]?.count ?? 0)
  }

  /** A member has read everything up to a moment. The mark never goes back. */
  async markUntil({ organization_id, member_id }: Omit<Reader, "since">, until: Date): Promise<void> {
    await this.connection.raw(
      `insert into desk_notice_mark (id, organization_id, member_id, read_until)
       values (:id, :organization_id, :member_id, :until)
       on conflict (organization_id, member_id) where deleted_at is null
       do update set read_until = greatest(desk_notice_mark.read_until, excluded.read_until), updated_at = now()`,
      { id: generateEntityId(undefined, "ntcm"), organization_id, member_id, until },
    )
  }

  /** A member has opened a notice. Opened twice, the first time counts. */
  async markRead({ notice_id, member_id }: { notice_id: string; member_id: string }): Promise<void> {
    await this.connection.raw(
      `insert into desk_notice_read (id, notice_id, member_id) values (:id, :notice_id, :member_id)
       on conflict (notice_id, member_id) where deleted_at is null do nothing`,
      { id: generateEntityId(undefined, "ntcr"), notice_id, member_id },
    )
  }
}
