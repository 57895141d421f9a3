import type { AdminViewServerProps } from 'payload'
import { CHECKER_VERSION } from '@/domain/compliance/checker'
import { houseRules } from '@/domain/compliance/house-rules'
import { RULES } from '@/domain/compliance/data/rule-texts'
import { speakRuleBook } from '@/messages/rules'
import { actorOf } from '@/platform/actor'
import { currentTerms } from '@/queries/house-terms'
import { DeskPage } from '../shell/DeskPage'
import { TermsDesk } from '../terms/TermsDesk'
import { RuleList } from './RuleList'
import { RulesTabs } from './RulesTabs'
import './rules.css'

/** 合规规则, at `/admin/rules`: the built-in rules, and with `?tab=terms` the house's own words. */
export async function RulesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const language = req.i18n.language.startsWith('en') ? 'en' : 'zh'
  const title = speakRuleBook(language)('title')
  const isTerms = view.searchParams?.['tab'] === 'terms'
  const path = isTerms ? '/admin/rules?tab=terms' : '/admin/rules'
  const actor = actorOf(req)
  const now = new Date()
  const current =
    actor && req.user ? await currentTerms({ payload: req.payload, user: req.user, now }) : null
  return (
    <DeskPage view={view} path={path} title={title}>
      <h1>{title}</h1>
      <RulesTabs
        first={isTerms ? 'terms' : 'rules'}
        rules={<RuleList version={CHECKER_VERSION} />}
        terms={
          current && actor ? (
            <TermsDesk
              current={current}
              user={actor.id}
              now={now.toISOString()}
              rules={houseRules()}
              ruleNames={Object.fromEntries(RULES.map(({ id, name }) => [id, name]))}
            />
          ) : null
        }
      />
    </DeskPage>
  )
}
