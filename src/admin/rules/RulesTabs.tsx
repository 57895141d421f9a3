'use client'

import { useState, type ReactNode } from 'react'
import { Tabs } from '../shared/Tabs'

interface Props {
  readonly first: 'rules' | 'terms'
  readonly rules: ReactNode
  readonly terms: ReactNode
}

/** The two lists of rules; the address says which is open, so that it can be sent to somebody. */
export function RulesTabs({ first, rules, terms }: Props) {
  const [chosen, setChosen] = useState(first)
  const choose = (key: Props['first']) => {
    setChosen(key)
    window.history.replaceState(
      null,
      '',
      key === 'terms' ? '/admin/rules?tab=terms' : '/admin/rules',
    )
  }
  return (
    <Tabs
      label="规则"
      chosen={chosen}
      onChoose={choose}
      tabs={[
        { key: 'rules', label: '系统规则', content: rules },
        { key: 'terms', label: '本院词表', content: terms },
      ]}
    />
  )
}
