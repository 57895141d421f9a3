'use client'

import { useDeferredValue, useState } from 'react'
import { RULES, type RuleText } from '@/domain/compliance/data/rule-texts'
import { speakFindings } from '@/messages/findings'
import { CODE_LABELS } from '@/messages/findings-labels'
import { speakRuleBook } from '@/messages/rules'
import { useLanguage } from '../shared/use-language'
import './rules.css'

type Language = 'zh' | 'en'

/** Every built-in rule with its article, its reason, and how to write instead; to be searched by any of its words. */
export function RuleList({ version }: { readonly version: string }) {
  const language = useLanguage()
  const say = speakRuleBook(language)
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim().toLowerCase())
  const found = RULES.filter((rule) => hasWords(rule, wanted, language))
  const codes = [...new Set(found.map(codeOf))]
  return (
    <>
      <div className="yx-rules__head">
        <p>{say('about')}</p>
        <p>
          <strong>{speakFindings(language)('notLegalAdvice')}</strong>
          {say('version', { version })}
        </p>
      </div>
      <form role="search" className="yx-rules__find" onSubmit={(event) => event.preventDefault()}>
        <input
          type="search"
          className="yx-search"
          aria-label={say('search')}
          placeholder={say('searchHint')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span role="status">
          {wanted === '' ? say('count', { count: RULES.length }) : ''}
          {wanted !== '' && found.length > 0 ? say('found', { count: found.length }) : ''}
        </span>
      </form>
      {found.length === 0 ? <p className="yx-empty">{say('notFound')}</p> : null}
      <nav className="yx-rules__codes" aria-label={say('codes')} hidden={found.length === 0}>
        {codes.map((code) => (
          <a key={code} href={`#code-${code}`}>
            {wordOf(code, language)}
          </a>
        ))}
      </nav>
      {codes.map((code) => (
        <section key={code} className="yx-rules__code" aria-labelledby={`code-${code}`}>
          <h2 id={`code-${code}`}>{wordOf(code, language)}</h2>
          <div className="yx-rules">
            {found
              .filter((rule) => codeOf(rule) === code)
              .map((rule) => (
                <Rule key={rule.id} rule={rule} language={language} />
              ))}
          </div>
        </section>
      ))}
    </>
  )
}

function Rule({ rule, language }: { readonly rule: RuleText; readonly language: Language }) {
  const say = speakRuleBook(language)
  const { id, name, reason, article, suggestion, bad, good } = rule
  return (
    <article className="yx-rule" id={id}>
      <h3>{name}</h3>
      <p>{reason}</p>
      <p className="yx-rule__basis">{say('basis', { article })}</p>
      <p>{say('instead', { suggestion })}</p>
      <dl>
        <div className="yx-rule__bad">
          <dt>{say('bad')}</dt>
          <dd>{bad}</dd>
        </div>
        <div className="yx-rule__good">
          <dt>{say('good')}</dt>
          <dd>{good}</dd>
        </div>
      </dl>
    </article>
  )
}

/** All words asked for, each anywhere in the rule or in the name of its group. */
function hasWords(rule: RuleText, wanted: string, language: Language): boolean {
  const { name, reason, article, suggestion, bad, good } = rule
  const texts = [wordOf(codeOf(rule), language), name, reason, article, suggestion, bad, good]
  const text = texts.join('\n').toLowerCase()
  return wanted.split(/\s+/).every((word) => text.includes(word))
}

const codeOf = ({ id }: RuleText): string => id.slice(0, id.indexOf('-'))

const wordOf = (code: string, language: Language): string => CODE_LABELS[code]?.[language] ?? code
