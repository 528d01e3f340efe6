#!/bin/sh
# 把 changes.md 写成合并请求的评论。GitHub 用它自己的令牌；GitLab 和 Gitee 用变量 DISCLOSURE_TOKEN 里的，没有写就不发。
set -eu

if [ -n "${GITHUB_ACTIONS:-}" ]; then
  gh pr comment "$PULL_NUMBER" --edit-last --body-file changes.md || gh pr comment "$PULL_NUMBER" --body-file changes.md
elif [ -z "${DISCLOSURE_TOKEN:-}" ]; then
  echo '没有写 DISCLOSURE_TOKEN，没有发评论；改了什么见 changes.md：'
  cat changes.md
elif [ -n "${CI_MERGE_REQUEST_IID:-}" ]; then
  curl --fail --silent --show-error --output /dev/null --header "PRIVATE-TOKEN: $DISCLOSURE_TOKEN" --data-urlencode 'body@changes.md' \
    "$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
elif [ -n "${GITEE_PULL_ID:-}" ]; then
  repository=$(git remote get-url origin | sed -e 's/\.git$//' -e 's/^.*gitee\.com[:/]//')
  curl --fail --silent --show-error --output /dev/null --data-urlencode "access_token=$DISCLOSURE_TOKEN" --data-urlencode 'body@changes.md' \
    "https://gitee.com/api/v5/repos/$repository/pulls/$GITEE_PULL_ID/comments"
fi
