import type { Payload, TypedUser } from 'payload'
import type { PostClass } from '@/domain/review/post-fields'
import { withTransaction } from '@/platform/database/with-transaction'
import {
  CATEGORIES,
  DEPARTMENTS,
  HOSPITAL,
  USERS,
  type DemoCategory,
  type DepartmentKey,
  type UserKey,
} from './hospital'

/** Ids and users of the demo by key; categories by path (`science/chronic`). */
export interface DemoPeople {
  readonly users: Readonly<Record<UserKey, TypedUser>>
  readonly departments: Readonly<Record<DepartmentKey, string>>
  readonly categories: ReadonlyMap<string, string>
}

const entriesOf = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): [Key, Value][] => Object.entries(record) as [Key, Value][]

/** Departments, the category tree and the accounts, all with one password. */
export async function seedPeople(payload: Payload, password: string): Promise<DemoPeople> {
  return withTransaction(
    payload,
    async ({ req }) => {
      await payload.updateGlobal({
        slug: 'desk-settings',
        data: { hospitalName: HOSPITAL.name },
        req,
      })
      const departments = {} as Record<DepartmentKey, string>
      for (const [key, data] of entriesOf(DEPARTMENTS)) {
        departments[key] = String(
          (await payload.create({ collection: 'departments', data: { ...data }, req })).id,
        )
      }
      const categories = new Map<string, string>()
      for (const [postClass, tree] of entriesOf(CATEGORIES)) {
        await seedCategories(tree, {
          postClass,
          path: postClass,
          parent: null,
          categories,
          payload,
          req,
        })
      }
      const users = {} as Record<UserKey, TypedUser>
      for (const [key, user] of entriesOf(USERS)) {
        users[key] = await payload.create({
          collection: 'users',
          data: {
            email: user.email,
            password,
            name: user.name,
            jobTitle: user.title,
            roles: [...user.roles],
            department: departments[user.department],
            isActive: true,
          },
          req,
        })
      }
      return { users, departments, categories }
    },
    { capability: true },
  )
}

interface Branch {
  readonly postClass: PostClass
  readonly path: string
  readonly parent: string | null
  readonly categories: Map<string, string>
  readonly payload: Payload
  readonly req: Parameters<Payload['create']>[0]['req']
}

async function seedCategories(tree: readonly DemoCategory[], branch: Branch): Promise<void> {
  for (const { key, name, children } of tree) {
    const path = `${branch.path}/${key}`
    const { id } = await branch.payload.create({
      collection: 'categories',
      data: { name, class: branch.postClass, parent: branch.parent },
      ...(branch.req ? { req: branch.req } : {}),
    })
    branch.categories.set(path, String(id))
    if (children) await seedCategories(children, { ...branch, path, parent: String(id) })
  }
}
