'use client'

import { useState, type ReactNode } from 'react'
import { speakRuleBook } from '@/messages/rules'
import { Tabs } from '../shared/Tabs'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly first: 'rules' | 'terms'
  readonly rules: ReactNode
  readonly terms: ReactNode
}

/** The two lists of rules; the address says which is open, so that it can be sent to somebody. */
export function RulesTabs({ first, rules, terms }: Props) {
  const say = speakRuleBook(useLanguage())
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
      label={say('tabs')}
      chosen={chosen}
      onChoose={choose}
      tabs={[
        { key: 'rules', label: say('builtIn'), content: rules },
        { key: 'terms', label: say('house'), content: terms },
      ]}
    />
  )
}
