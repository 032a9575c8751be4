/** What the dev server and the overlay say to each other; both ends import these names. */

/** The overlay asks what the checks say of its page: `{ path }`. */
export const askEvent = 'mingzhang:ask';
/** The server answers with the page's findings, or `null` where there are none to have. */
export const answerEvent = 'mingzhang:answer';
/** The server tells that a file of the content was saved. */
export const savedEvent = 'mingzhang:saved';
