#!/bin/sh
# 提交以前核对：有错误的数据不能提交，警告可以。装上它：git config core.hooksPath .githooks
set -eu

if git diff --cached --quiet -- input; then
  exit 0
fi
if ! command -v disclosure >/dev/null 2>&1; then
  echo '没有找到 disclosure 程序，不能核对；装好它，或者用 git commit --no-verify 不核对就提交。' >&2
  exit 1
fi
disclosure check
