import type { AdminViewServerProps, TypedUser } from 'payload'
import { isDomainError } from '@/domain/errors'
import { speak } from '@/messages/desk-shell'
import { deadJobs, type JobBoard } from '@/queries/dead-jobs'
import type { Reader } from '@/queries/readable-post'
import { TimeWords } from '../shared/TimeWords'
import { DeskPage } from '../shell/DeskPage'
import { Refusal } from '../shell/Refusal'
import { failureWords, JOB_WORDS } from './job-words'
import { RetryButton } from './RetryButton'
import './jobs.css'

/** 后台任务, at `/admin/jobs`: what failed for good, why, and a button to try again. */
export async function JobsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { language } = req.i18n
  const say = speak(language)
  const now = new Date()
  const board = req.user ? await readBoard({ payload: req.payload, user: req.user, now }) : null
  return (
    <DeskPage view={view} path="/admin/jobs" title={say('jobsTitle')}>
      {board ? (
        <Board board={board} now={now} language={language} />
      ) : (
        <Refusal language={language} />
      )}
    </DeskPage>
  )
}

async function readBoard(reader: Reader & { readonly user: TypedUser }): Promise<JobBoard | null> {
  try {
    return await deadJobs(reader)
  } catch (error) {
    if (isDomainError(error)) return null
    throw error
  }
}

interface BoardProps {
  readonly board: JobBoard
  readonly now: Date
  readonly language: string
}

function Board({ board, now, language }: BoardProps) {
  const say = speak(language)
  return (
    <>
      <header className="yx-jobs-head">
        <h1>{say('jobsTitle')}</h1>
        <p>{say('jobsIntro')}</p>
        <p>{say('jobsWaiting', { queued: board.queued, running: board.running })}</p>
      </header>
      <section aria-labelledby="dead-jobs">
        <h2 id="dead-jobs">
          {say('jobsDead')} {board.deadTotal > 0 ? `(${board.deadTotal})` : null}
        </h2>
        {board.dead.length === 0 ? <p className="yx-empty">{say('jobsDeadEmpty')}</p> : null}
        <ul className="yx-jobs">
          {board.dead.map((job) => (
            <li key={job.id} className="yx-job">
              <div>
                <h3>{say(JOB_WORDS[job.name])}</h3>
                <p className="yx-line__facts">
                  <span>
                    {job.about.title === null ? (
                      say('jobsGone')
                    ) : (
                      <a href={`/admin/collections/${job.about.collection}/${job.about.id}`}>
                        {say('jobsAbout', { name: job.about.title })}
                      </a>
                    )}
                  </span>
                  <span>{say('jobsTried', { count: job.attempts })}</span>
                  <TimeWords at={job.at} now={now.toISOString()} as="moment" />
                </p>
                <p className="yx-job__why">{failureWords(job.lastError, language)}</p>
                <details>
                  <summary>{say('jobsDetail')}</summary>
                  <code>{job.lastError}</code>
                </details>
              </div>
              <RetryButton
                job={job.id}
                words={{ retry: say('jobsRetry'), retried: say('jobsRetried') }}
              />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
