/** The short fields of messages about the evaluation of a quarter. */

export const copy = { ranking: '季度排名', upheld: '您的异议对，排名重新排了。', kept: '您的异议有回音了，点开看看。' } as const
