/** Names what is read about proposals, to read it anew after a decision. */
export const PROPOSALS = "desk-proposals"
