import type { Field } from 'payload'

const readOnly = { readOnly: true } as const

/** 上传科室: whose library a file came into. */
export const uploadingDepartment: Field = {
  name: 'department',
  type: 'relationship',
  relationTo: 'departments',
  index: true,
  admin: readOnly,
  label: { zh: '上传科室', en: 'Department' },
}

export const uploadedBy: Field = {
  name: 'uploadedBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  admin: readOnly,
  label: { zh: '上传人', en: 'Uploaded by' },
}
