import { payloadWords } from '@/messages/payload-words'

const { backToDashboard, nothingFound, sorryNotFound } = payloadWords.zh.general

const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${nothingFound}</title>
    <style>
      body { margin: 20vh auto 0; max-width: 26em; padding: 0 20px; font: 16px/1.7 system-ui, sans-serif; color: #1b2524; text-align: center }
      a { color: #0b6e69 }
    </style>
  </head>
  <body>
    <h1>${nothingFound}</h1>
    <p>${sorryNotFound}</p>
    <p><a href="/admin">${backToDashboard}</a></p>
  </body>
</html>`

/** What a mistyped address shows, outside the panel and its doors; the framework's own page is in English. */
export const GET = () =>
  new Response(PAGE, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
