import type { Attacker } from './people'
import type { Stand } from './stage-ground'

/**
 * What the roles table and the stages say of a way to write, whoever wrote the code: written from the
 * contract alone.
 *
 * `allowed` changes what the path is for; `nothing` is answered with success and changes nothing; a
 * number is a refusal with that status.
 */
export type Expected = 'allowed' | 'nothing' | 400 | 401 | 403 | 404 | 409

/** What kind of right a path asks for. */
export type Kind =
  | 'edit'
  | 'set-mirror'
  | 'bulk-edit'
  | 'bulk-set-mirror'
  | 'delete'
  | 'bulk-delete'
  | 'urgent'
  | 'submit'
  | 'withdraw'
  | 'first'
  | 'final'
  | 'publish'
  | 'cancel'
  | 'unpublish'
  | 'reassign'
  | 'closed'
  | 'no-such-way'
  | 'no-such-mutation'
  | 'read'

const IN_REVIEW: readonly Stand[] = ['first_review', 'final_review', 'new_round']
const WAITING_FIRST: readonly Stand[] = ['first_review', 'new_round']

/** Their own post, or one they edited, or publicity's right over every department. */
const EDITORS: readonly Attacker[] = [
  'author',
  'publicity',
  'publicity who edited',
  'all roles, author',
]
const SENDERS: readonly Attacker[] = ['author', 'publicity who edited', 'all roles, author']
const PUBLICITY: readonly Attacker[] = ['publicity', 'publicity who edited', 'all roles, author']

type Rule = (attacker: Attacker, stand: Stand) => Expected

/** 403 to whoever is not among `who`; then 409 unless the post stands in one of `when`. */
const only =
  (who: readonly Attacker[], when: (stand: Stand) => boolean): Rule =>
  (attacker, stand) =>
    !who.includes(attacker) ? 403 : when(stand) ? 'allowed' : 409

const isOpen = (stand: Stand): boolean => !IN_REVIEW.includes(stand)

const edit = only(EDITORS, isOpen)
const remove = only(EDITORS, (stand) => stand === 'draft')

/** A request for many answers success without documents where the query finds none, 400 for refusals. */
const inBulk =
  (one: Rule): Rule =>
  (attacker, stand) => {
    if (attacker === 'colleague' || attacker === 'other department') return 'nothing'
    return one(attacker, stand) === 409 ? 400 : one(attacker, stand)
  }

const andNothing =
  (rule: Rule): Rule =>
  (attacker, stand) => {
    const expected = rule(attacker, stand)
    return expected === 'allowed' ? 'nothing' : expected
  }

/** Whoever also leads may save in review, for the urgency's sake; it changes nothing else. */
const setMirror: Rule = (attacker, stand) =>
  attacker === 'all roles, author' ? 'nothing' : andNothing(edit)(attacker, stand)

/** An editor is one of the round: with its final approval that part is over. */
const bySender =
  (when: (stand: Stand) => boolean): Rule =>
  (attacker, stand) => {
    const isOver = stand === 'approved' || stand === 'published' || stand === 'offline'
    if (attacker === 'publicity who edited' && isOver) return 403
    return only(SENDERS, when)(attacker, stand)
  }

/** Of those with the role, who has a part in the text is refused; what is not waiting is a 409 first. */
const judge =
  (role: readonly Attacker[], free: readonly Attacker[], waiting: readonly Stand[]): Rule =>
  (attacker, stand) => {
    if (!role.includes(attacker)) return 403
    if (!waiting.includes(stand)) return 409
    return free.includes(attacker) ? 'allowed' : 403
  }

const LEADERS: readonly Attacker[] = ['leader', 'all roles, author']

const RULES: Readonly<Record<Kind, Rule>> = {
  edit,
  'set-mirror': setMirror,
  'bulk-edit': inBulk(edit),
  'bulk-set-mirror': inBulk(setMirror),
  delete: remove,
  'bulk-delete': inBulk(remove),
  urgent: (attacker, stand) => {
    if (PUBLICITY.includes(attacker) || attacker === 'leader') return 'allowed'
    return setMirror(attacker, stand)
  },
  submit: bySender((stand) => stand === 'draft' || stand === 'returned'),
  withdraw: bySender((stand) => !isOpen(stand)),
  first: judge(PUBLICITY, ['publicity'], WAITING_FIRST),
  final: judge(LEADERS, ['leader'], ['final_review']),
  publish: only(PUBLICITY, (stand) => stand === 'approved'),
  cancel: only(PUBLICITY, () => false),
  unpublish: only(
    [...PUBLICITY, 'leader', 'admin'],
    (stand) => stand === 'published' || stand === 'new_round',
  ),
  reassign: only([...PUBLICITY, 'admin'], isOpen),
  closed: () => 403,
  'no-such-way': () => 404,
  'no-such-mutation': () => 400,
  read: (attacker) => (attacker === 'other department' ? 404 : 'nothing'),
}

/** Ways that do not exist are answered so to everyone, before anybody asks who calls. */
const BLIND: readonly Kind[] = ['no-such-way', 'no-such-mutation']

export function expected(kind: Kind, attacker: Attacker, stand: Stand): Expected {
  const isNobody = attacker === 'anonymous' || attacker === 'deactivated'
  if (isNobody && !BLIND.includes(kind)) return 401
  return RULES[kind](attacker, stand)
}
