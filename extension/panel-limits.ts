/** How much the side panel may ask for at once. */

/** Names of one article. */
export const MAX_SUMMARIES = 1000;
/** Names whose facts are gathered for one message: each takes as long as a card. */
export const MAX_FACTS = 20;
