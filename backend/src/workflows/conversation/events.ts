/** Told after each message, with its id, for notices and mails. */
export const ConversationEvents = { SENT: "order-message.sent" } as const
