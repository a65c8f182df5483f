/** The mails are sent after the answer: a slow mail server keeps nobody waiting. */
export const EnquiryEvents = { ASKED: "enquiry.asked" } as const
