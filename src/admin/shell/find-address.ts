/** On the list of posts: put the cursor into its search. */
export const FIND = '#find'

export const LIST_WITH_FIND = `/admin/collections/posts${FIND}`
