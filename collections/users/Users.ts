import type { CollectionConfig } from 'payload'
import { ROLES } from '@/domain/people/roles'
import { ROLE_LABELS } from '@/messages/labels'
import { actorOf } from '@/platform/actor'
import {
  admitLetter,
  admitSignIn,
  LOCKED_SECONDS,
  welcomeSignIn,
} from '@/platform/http/login-throttle'
import { fieldHolding, holding, nobody } from '../shared/access'
import { optionsOf } from '../shared/options'
import { mayReadUsers, selfOrAdmin } from './access'
import {
  endSessionsOfLeavers,
  firstUserIsAdmin,
  refuseDelete,
  requireStrongPassword,
  refuseInactive,
} from './hooks'

const adminOnly = { create: fieldHolding('admin'), update: fieldHolding('admin') }

/** 用户: staff of the hospital. Leavers are deactivated, never deleted: their decisions stay on record. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { zh: '用户', en: 'User' }, plural: { zh: '用户', en: 'Users' } },
  lockDocuments: false,
  auth: {
    tokenExpiration: 12 * 60 * 60,
    maxLoginAttempts: 6,
    lockTime: LOCKED_SECONDS * 1000,
    useSessions: true,
    // Payload's own pause between two requests writes beside its open transaction: SQLite's one writer would wait for
    // itself until the deadline. `admitLetter` is ours.
    forgotPassword: { minRequestInterval: 0 },
    cookies: { sameSite: 'Lax' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'department', 'isActive'],
    group: { zh: '管理', en: 'Administration' },
    hideAPIURL: true,
    hidden: ({ user }) => !actorOf({ user })?.roles.includes('admin'),
  },
  access: {
    admin: ({ req }) => actorOf(req) !== null,
    create: holding('admin'),
    read: mayReadUsers,
    update: selfOrAdmin,
    delete: nobody,
    unlock: holding('admin'),
  },
  hooks: {
    beforeOperation: [admitSignIn, admitLetter],
    beforeValidate: [requireStrongPassword],
    beforeChange: [firstUserIsAdmin, endSessionsOfLeavers],
    beforeDelete: [refuseDelete],
    beforeLogin: [refuseInactive],
    afterLogin: [welcomeSignIn],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 40,
      label: { zh: '姓名', en: 'Name' },
    },
    { name: 'jobTitle', type: 'text', maxLength: 40, label: { zh: '职务职称', en: 'Job title' } },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['contributor'],
      options: optionsOf(ROLES, ROLE_LABELS),
      saveToJWT: true,
      label: { zh: '角色', en: 'Roles' },
      access: adminOnly,
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      index: true,
      label: { zh: '科室', en: 'Department' },
      admin: { allowCreate: false, allowEdit: false },
      access: adminOnly,
    },
    {
      name: 'isActive',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: { zh: '在用（离职请取消勾选）', en: 'Active' },
      access: adminOnly,
    },
  ],
}
