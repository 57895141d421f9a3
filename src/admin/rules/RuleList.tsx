import { CHECKER_VERSION } from '@/domain/compliance/checker'
import { RULES, type RuleText } from '@/domain/compliance/data/rule-texts'
import { CODE_LABELS } from '@/messages/findings-labels'
import './rules.css'

/** Every built-in rule with its article, its reason, and how to write instead. */
export function RuleList() {
  const codes = [...new Set(RULES.map(codeOf))]
  return (
    <>
      <div className="yx-rules__head">
        <p>
          写稿和提交时按这些规则检查。体裁不同，轻重不同：病名和药名在科普里合法，在医疗广告里不行。
        </p>
        <p>
          <strong>提示，不代替法律意见。</strong>规则版本 {CHECKER_VERSION}，法条按 2026 年 11
          月的现行文本核对。
        </p>
      </div>
      <nav className="yx-rules__codes" aria-label="规则分类">
        {codes.map((code) => (
          <a key={code} href={`#code-${code}`}>
            {wordOf(code)}
          </a>
        ))}
      </nav>
      {codes.map((code) => (
        <section key={code} aria-labelledby={`code-${code}`}>
          <h2 id={`code-${code}`}>{wordOf(code)}</h2>
          <div className="yx-rules">
            {RULES.filter((rule) => codeOf(rule) === code).map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

function Rule({ rule }: { readonly rule: RuleText }) {
  return (
    <article className="yx-rule" id={rule.id}>
      <h3>
        {rule.name} <code>{rule.id}</code>
      </h3>
      <p>{rule.reason}</p>
      <p className="yx-rule__basis">依据：{rule.article}</p>
      <p>怎么改：{rule.suggestion}</p>
      <dl>
        <div className="yx-rule__bad">
          <dt>不要这样写</dt>
          <dd>{rule.bad}</dd>
        </div>
        <div className="yx-rule__good">
          <dt>可以这样写</dt>
          <dd>{rule.good}</dd>
        </div>
      </dl>
    </article>
  )
}

const codeOf = ({ id }: RuleText): string => id.slice(0, id.indexOf('-'))

const wordOf = (code: string): string => CODE_LABELS[code] ?? code
