/** Scores by kind of sign: how often each kind of name means what we say; set by hand until weights are learned from corpora. */
export const SCORE = { strong: 0.95, sharedByContext: 0.7, confirmed: 0.85, adjective: 0.9, doubtful: 0.4 } as const;
