import { CHECKER_VERSION } from '@/domain/compliance/checker'
import { RULES, type RuleText } from '@/domain/compliance/data/rule-texts'
import { speakFindings } from '@/messages/findings'
import { CODE_LABELS } from '@/messages/findings-labels'
import { speakRuleBook } from '@/messages/rules'
import './rules.css'

type Language = 'zh' | 'en'

/** Every built-in rule with its article, its reason, and how to write instead. */
export function RuleList({ language }: { readonly language: Language }) {
  const say = speakRuleBook(language)
  const codes = [...new Set(RULES.map(codeOf))]
  return (
    <>
      <div className="yx-rules__head">
        <p>{say('about')}</p>
        <p>
          <strong>{speakFindings(language)('notLegalAdvice')}</strong>
          {say('version', { version: CHECKER_VERSION })}
        </p>
      </div>
      <nav className="yx-rules__codes" aria-label={say('codes')}>
        {codes.map((code) => (
          <a key={code} href={`#code-${code}`}>
            {wordOf(code, language)}
          </a>
        ))}
      </nav>
      {codes.map((code) => (
        <section key={code} aria-labelledby={`code-${code}`}>
          <h2 id={`code-${code}`}>{wordOf(code, language)}</h2>
          <div className="yx-rules">
            {RULES.filter((rule) => codeOf(rule) === code).map((rule) => (
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

const codeOf = ({ id }: RuleText): string => id.slice(0, id.indexOf('-'))

const wordOf = (code: string, language: Language): string => CODE_LABELS[code]?.[language] ?? code
